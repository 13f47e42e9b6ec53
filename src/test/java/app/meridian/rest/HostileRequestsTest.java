package app.meridian.rest;

import static app.meridian.core.person.SmallCompany.AIKO;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.person.ProfileRules;
import app.meridian.core.person.SmallCompany;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests put together at random of what requests are made of: each is answered or refused, none fails. */
class HostileRequestsTest {
    private static final int TRIES = 4_000;
    private static final Set<Class<?>> REFUSALS = Set.of(
            BadFieldsException.class, NotJsonException.class, HoursNotVisibleException.class);
    private static final List<String> NAMES = List.of("zones", "weeks", "week", "zone", "from", "to", "fromHalf",
            "toHalf", "MONDAY", "SUNDAY", "leave", "extraDays", "date", "hours", "region", "hidden", "calendar",
            "calendars", "person", "until", "at", "seconds", "explain", "holidays", "halfDay", "nonsense");
    private static final List<String> VALUES = List.of("null", "true", "0", "-1", "1.5", "1e99", "86400", "''",
            "'Asia/Tokyo'", "'utc'", "'SE'", "'none'", "'calendar-1'", "'aiko'", "'ben'", "'2026-11-27'",
            "'2026-02-30'", "'1970-01-01'", "'2199-12-31'", "'1970-01-01T00:00:00Z'", "'2026-11-25T13:20:00Z'",
            "'2199-12-31T23:59:59Z'", "'MORNING'", "'AFTERNOON'", "'09:00-17:00'", "'22:00-06:00'", "'17:00-09:00'",
            "'00:00-24:00'", "'24:00-00:00'", "'00:00-00:00'", "'13:00'", "'\\u0000'", "'\\ud800'", "{}", "[]");

    private static final List<String> DATES = List.of("'2026-11-27'", "'1970-01-01'", "'2199-12-31'", "'2011-12-30'");
    private static final List<String> INSTANTS = List.of("'1970-01-01T00:00:00Z'", "'2026-11-25T13:20:00Z'",
            "'2026-12-25T13:20:00.5Z'", "'2199-12-31T09:59:59Z'", "'2199-12-31T23:59:59Z'", "'2011-12-30T10:00:00Z'",
            "'1969-12-31T23:59:59Z'", "'2200-01-01T00:00:00Z'");

    private final Random random = new Random(20_261_125);
    private final SmallCompany company = new SmallCompany();
    private final ProfileRules rules = new ProfileRules(company.holidays, company.calendars);
    private final Counting counting = new Counting();

    @Test
    void profilesAreReadOrRefused() {
        int answered = 0;
        for (int n = 0; n < TRIES; n++) {
            String body = object(5);
            answered += attempt(body, () -> ProfileBody.read(Requests.body(body), rules::require));
        }

        assertThat(answered).isBetween(TRIES / 20, TRIES - TRIES / 20);
    }

    @Test
    void workingTimeIsCountedOrRefused() {
        int answered = 0;
        for (int n = 0; n < TRIES; n++) {
            String what = List.of("between", "add", "deadline", "overlap").get(n % 4);
            String body = request(what);
            answered += attempt(body, () -> counting.ask(AIKO, what, body));
        }

        assertThat(answered).isBetween(TRIES / 20, TRIES - TRIES / 20);
    }

    @Test
    void weeksOfAnyHoursAreReadOrRefused() {
        int answered = 0;
        for (int n = 0; n < TRIES; n++) {
            String body = "{'weeks':[{'week':{'SUNDAY':[%s],'MONDAY':[%s],'TUESDAY':[%s]}}]}"
                    .formatted(hours(), hours(), hours());
            answered += attempt(body, () -> Json.write(ProfileJson.of(
                    ProfileBody.read(Requests.body(body), rules::require))));
        }

        assertThat(answered).isBetween(TRIES / 20, TRIES - TRIES / 20);
    }

    /** How many succeed. */
    private static int attempt(String body, Runnable work) {
        try {
            work.run();
            return 1;
        } catch (RuntimeException refused) {
            assertThat(REFUSALS).as(body + " " + refused).contains(refused.getClass());
            return 0;
        }
    }

    /** Mostly right, so that much of it gets through. */
    private String request(String what) {
        String calendar = "'calendar':{'zone':'Pacific/Apia','week':{'MONDAY':[" + hours() + "]},'leave':"
                + list(2) + ",'halfDay':'%02d:00'}".formatted(random.nextInt(24));
        String range = ",'from':" + oneOf(INSTANTS) + ",'until':" + oneOf(INSTANTS);
        return switch (what) {
            case "between" -> "{" + calendar + range + ",'explain':true}";
            case "add" -> "{" + calendar + ",'at':" + oneOf(INSTANTS) + ",'seconds':"
                    + random.nextLong() / (1L << random.nextInt(64)) + ",'explain':" + oneOf(VALUES) + "}";
            case "deadline" -> "{" + calendar + ",'date':" + oneOf(DATES) + ",'explain':true}";
            default -> "{'calendars':[{" + calendar + "},{'person':'aiko'}]" + range + ",'explain':true}";
        };
    }

    private String object(int depth) {
        return "{" + random.ints(random.nextInt(4), 0, NAMES.size()).distinct()
                .mapToObj(n -> "'" + NAMES.get(n) + "':" + any(depth)).collect(Collectors.joining(",")) + "}";
    }

    private String list(int depth) {
        return "[" + IntStream.range(0, random.nextInt(3)).mapToObj(n -> any(depth)).collect(Collectors.joining(","))
                + "]";
    }

    private String any(int depth) {
        if (depth == 0 || random.nextInt(3) == 0) return oneOf(VALUES);
        return random.nextBoolean() ? object(depth - 1) : list(depth - 1);
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String hours() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(n -> "'%02d:00-%02d:00'"
                .formatted(random.nextInt(24), random.nextInt(25))).collect(Collectors.joining(","));
    }
}
