package app.meridian.core.duedate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code due-scenarios.md}. What the file does not say in the way it says it elsewhere is an error. */
public final class Scenarios {
    private static final String TEAM = "The team";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.UK);

    private final Map<String, Member> team = new LinkedHashMap<>();

    private Scenarios() {}

    /** All of them, in the order of the file. */
    public static List<Scenario> all() {
        Scenarios file = new Scenarios();
        List<String> sections = List.of(text().split("\n## ")).stream().skip(1).toList();
        sections.stream().filter(section -> section.startsWith(TEAM)).flatMap(section -> rows(section).stream())
                .map(Member::of).forEach(member -> file.team.put(member.name(), member));
        return sections.stream().filter(section -> !section.startsWith(TEAM)).map(file::scenario).toList();
    }

    /** Everybody who appears in them. */
    public static List<Member> team() {
        return all().stream().flatMap(each -> Stream.concat(each.people().stream(), Stream.of(each.reader())))
                .distinct().toList();
    }

    private Scenario scenario(String section) {
        Map<String, String> facts = new LinkedHashMap<>();
        section.lines().filter(line -> line.startsWith("- ")).map(line -> line.substring(2).split(": ", 2))
                .forEach(fact -> facts.put(fact[0], fact[1]));
        return new Scenario(section.lines().findFirst().orElseThrow(), day(facts.get("Due")), terms(facts),
                member(facts.get("Assignee")), member(facts.get("Reporter")), members(facts.get("Added")),
                member(facts.get("Read by")).orElseThrow(), fair(facts.get("Fair")),
                rows(section).stream().map(this::row).toList());
    }

    private static DueTerms terms(Map<String, String> facts) {
        String rule = facts.get("Rule");
        Optional<ZoneId> zone = Optional.of(rule).filter(text -> text.startsWith("end of the day in "))
                .map(text -> ZoneId.of(text.substring("end of the day in ".length())));
        Optional<DueTerms.Time> time = Optional.ofNullable(facts.get("Due time")).map(text -> text.split(" in "))
                .map(parts -> new DueTerms.Time(LocalTime.parse(parts[0]), ZoneId.of(parts[1])));
        DueRule plain = switch (rule) {
            case "each person’s own" -> DueRule.PERSONAL;
            case "the assignee’s" -> DueRule.ASSIGNEE;
            default -> DueRule.ZONE;
        };
        return new DueTerms(plain, zone, time, DueSettings.DUE_SOON, DueSettings.DUE_SOON.multipliedBy(2));
    }

    /** Such as {@code Fri 2026-11-27, unfair to Ben, without Mara}. */
    private Scenario.Fair fair(String text) {
        String[] without = text.split(", without ", 2);
        String[] unfair = without[0].split(", unfair to ", 2);
        return new Scenario.Fair(day(unfair[0]), names(unfair), names(without));
    }

    private static List<String> names(String[] parts) {
        return parts.length == 1 ? List.of() : List.of(parts[1].split(", "));
    }

    private Scenario.Row row(List<String> cells) {
        Optional<Member> person = cells.get(1).equals("Everybody") ? Optional.empty() : member(cells.get(1));
        Instant moment = Instant.parse(cells.get(0).replace("Z", ":00Z"));
        List<Warning.Code> codes = Stream.of(cells.get(6).split(", ")).filter(text -> !text.isEmpty())
                .map(Warning.Code::valueOf).toList();
        return new Scenario.Row(moment, person, person.flatMap(who -> deadline(cells.get(3), who.clock())),
                length(cells.get(4)), length(cells.get(5)), codes);
    }

    /** Such as {@code Thu 2026-11-26 24:00}, on the clock of the zone. */
    private static Optional<Instant> deadline(String text, ZoneId zone) {
        if (text.equals("never")) return Optional.empty();
        LocalDate date = day(text.substring(0, text.lastIndexOf(' ')));
        String time = text.substring(text.lastIndexOf(' ') + 1);
        return Optional.of(time.equals("24:00") ? date.plusDays(1).atStartOfDay(zone).toInstant()
                : date.atTime(LocalTime.parse(time)).atZone(zone).toInstant());
    }

    /** Such as {@code 18 h 40 min}. */
    private static Optional<Duration> length(String text) {
        if (text.isEmpty()) return Optional.empty();
        return Optional.of(Duration.parse("PT" + text.replace(" min", "M").replace(" h", "H").replace(" ", "")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DAY);
    }

    private List<Member> members(String text) {
        return Stream.of(text.split(", ")).flatMap(name -> member(name).stream()).toList();
    }

    private Optional<Member> member(String name) {
        if (name.equals("nobody")) return Optional.empty();
        return Optional.of(Optional.ofNullable(team.get(name)).orElseThrow(() -> new AssertionError(name)));
    }

    /** The cells of all rows of the table but the heading. */
    private static List<List<String>> rows(String section) {
        return section.lines().filter(line -> line.startsWith("| ")).skip(1)
                .map(line -> Stream.of(line.substring(1).split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static String text() {
        try (InputStream file = Scenarios.class.getResourceAsStream("/due-scenarios.md")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
