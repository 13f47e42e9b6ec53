package app.meridian.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people of a due date as a page shows them. Of warnings it shows two, further ones in "Why?". */
record DueRowsScreen(Browser browser) {
    private static final String READ = """
            const text = (element) => (element ? element.textContent.replace(/\\u00a0/g, ' ') : '');
            const texts = (within, css) => Array.from(within.querySelectorAll(css), text);
            const rows = Array.from(document.querySelectorAll('li[data-mrd-person]'), (row) => ({
                who: text(row.querySelector('bdi')),
                you: text(row.querySelector('.mrd-person-top b')).endsWith('(you)'),
                clock: row.querySelector('.mrd-person-top time').dateTime,
                amount: text(row.querySelector('.mrd-left')),
                deadlines: Array.from(row.querySelectorAll('.mrd-person-sub > span time'), (time) => time.dateTime),
                words: texts(row, '.mrd-warn:not(.mrd-trace *) .aui-lozenge'),
                more: texts(row, '.mrd-trace .mrd-warn .aui-lozenge')
            }));
            const notes = texts(document, '.mrd-due-note .mrd-assistive').map((word) => word.replace(/:\\s*$/, ''));
            return JSON.stringify({ rows, notes });
            """;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern AMOUNT = Pattern.compile("(?:(\\d+) h ?)?(?:(\\d+) min )?(left|over)");
    private static final List<String> OF_ALL = List.of("UNASSIGNED", "ZONE_UNKNOWN");
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("Overdue", "OVERDUE"),
            Map.entry("No hours left", "NO_WORKING_TIME_LEFT"), Map.entry("Due soon", "DUE_SOON"),
            Map.entry("Day off", "NON_WORKING_DUE_DAY"), Map.entry("Day over", "DAY_ALREADY_OVER"),
            Map.entry("Hand over", "LAST_HANDOFF"), Map.entry("No shared hours", "NO_SHARED_HOURS"),
            Map.entry("Zone unknown", "ZONE_UNKNOWN"), Map.entry("Away", "ABSENT_BEFORE_DUE"),
            Map.entry("Holiday", "ABSENT_BEFORE_DUE"), Map.entry("Clock change", "CLOCK_CHANGE"),
            Map.entry("Unassigned", "UNASSIGNED"));

    /** Waits until every row shows the clock of that moment, to the minute. */
    List<ScenarioLine> at(Instant moment) {
        return lines(browser.await().withMessage(() -> moment + " in " + read()).until(driver -> {
            JsonNode shown = read();
            boolean isThere = !shown.path("rows").isEmpty() && shown.path("rows").valueStream()
                    .allMatch(row -> instant(row.path("clock").asText()).equals(moment));
            return isThere ? shown : null;
        }));
    }

    private static List<ScenarioLine> lines(JsonNode shown) {
        List<String> notes = codes(shown.path("notes"));
        List<ScenarioLine> lines = new ArrayList<>();
        shown.path("rows").forEach(row -> lines.add(line(row, notes)));
        List<String> ofAll = notes.stream().filter(OF_ALL::contains).toList();
        if (!ofAll.isEmpty()) lines.add(ScenarioLine.ofAll(ofAll));
        return lines;
    }

    /** The reader's own warnings stand above the rows. */
    private static ScenarioLine line(JsonNode row, List<String> notes) {
        List<String> codes = new ArrayList<>(codes(row.path("words")));
        codes.addAll(codes(row.path("more")));
        if (row.path("you").asBoolean()) notes.stream().filter(note -> !OF_ALL.contains(note)).forEach(codes::add);
        Matcher amount = AMOUNT.matcher(row.path("amount").asText());
        if (!amount.matches()) throw new AssertionError(row);
        Duration length = Duration.ofHours(number(amount.group(1))).plusMinutes(number(amount.group(2)));
        boolean isLeft = amount.group(3).equals("left");
        return new ScenarioLine(row.path("who").asText(), deadline(row.path("deadlines")),
                Optional.of(length).filter(any -> isLeft), Optional.of(length).filter(any -> !isLeft), codes);
    }

    /** Shown on two clocks, it is one moment. */
    private static Optional<Instant> deadline(JsonNode times) {
        List<Instant> shown = times.valueStream().map(time -> instant(time.asText())).distinct().toList();
        if (shown.size() > 1) throw new AssertionError(times);
        return shown.stream().findFirst();
    }

    private static Instant instant(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static long number(String digitsOrNull) {
        return digitsOrNull == null ? 0 : Long.parseLong(digitsOrNull);
    }

    private static List<String> codes(JsonNode words) {
        return words.valueStream().map(word -> Optional.ofNullable(CODES.get(word.asText()))
                .orElseThrow(() -> new AssertionError(word))).toList();
    }

    private JsonNode read() {
        try {
            return JSON.readTree((String) browser.script(READ));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
