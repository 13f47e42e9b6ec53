package app.meridian.it;

import app.meridian.devhost.Database;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A round of many people in project DEMO, answered for many days: the answers are copies of one that was given. */
final class BigRound {
    private static final String PROJECT = "/rest/meridian/1/projects/DEMO";
    private static final String READER = "ben";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String COLUMNS = "TURN_KEY, SLOT, ROUND_ID, PERSON, USER_KEY, TURN_DAY, OPENS, CLOSES,"
            + " VERSION, GIVEN_AT, AUTHOR_ZONE, BODY";

    private final Client ben;
    private final Database database;
    private final List<String> keys;
    private final int id;

    /** @param people all of whom the round asks; Ben is one of them and looks at it */
    BigRound(DevHost host, int people) {
        ben = Client.anonymous(host.jira().url()).as(READER);
        database = host.product(Product.JIRA).database();
        keys = Stream.concat(Stream.of(READER), Stream.generate(() -> Newcomer.in(host, Product.JIRA).username()))
                .limit(people)
                .map(name -> host.jira().site().users().byUsername(name).orElseThrow().key()).toList();
        id = made();
    }

    /** The board as Ben gets it. */
    JsonNode board() {
        Client.Answer answer = ben.get(PROJECT + "/board?round=" + id);
        if (answer.status() != 200) throw new IllegalStateException(answer.body());
        return answer.json();
    }

    /**
     * Stores answers, from today backwards, one a day and person.
     *
     * @param own of this round
     * @param all of this round and of others, which nobody looks at
     */
    void fill(int own, int all) {
        String body = answered();
        List<LocalDate> days = workdays(own / keys.size());
        days.forEach(day -> copy(id, day, body));
        for (int round = 1, left = all - own; left > 0; round++) {
            int number = id + 1_000 * round;
            List<LocalDate> others = workdays(Math.min(250, Math.max(1, left / keys.size())));
            others.forEach(day -> copy(number, day, body));
            left -= others.size() * keys.size();
        }
        database.update("ANALYZE");
    }

    private int made() {
        Map<String, Object> plan = Map.of("weekdays", Stream.of(DayOfWeek.values()).limit(5).map(Enum::name).toList(),
                "everyWeeks", 1, "firstDay", "2025-01-06");
        List<Map<String, Object>> questions = List.of(
                Map.of("id", "done", "type", "text", "words", "What is done?", "choices", List.of()),
                Map.of("id", "next", "type", "text", "words", "What comes next?", "choices", List.of()));
        Client.Answer made = ben.post(PROJECT + "/rounds", Map.of("clientKey", "big", "name", "Everybody",
                "questions", questions, "participants", Map.of("people", keys, "groups", List.of(),
                        "assigneeAndWatchers", false), "plan", plan));
        if (made.status() != 201) throw new IllegalStateException(made.body());
        return made.json().path("id").asInt();
    }

    /** Ben's answer for today, in the words of the table. */
    private String answered() {
        Client.Answer given = ben.with("If-None-Match", "*").put(PROJECT + "/rounds/" + id + "/answers/" + TODAY,
                Map.of("author", keys.get(0), "answers", Map.of("done", "Found the **second** booking. ".repeat(8),
                        "next", "Key on the parcel number, then test with the open returns. ".repeat(4))));
        if (given.status() != 201) throw new IllegalStateException(given.body());
        return database.row(row -> row.getString(1), "SELECT %s FROM %s WHERE %s = ?".formatted(
                name("BODY"), table(), name("ROUND_ID")), (long) id).orElseThrow();
    }

    private static List<LocalDate> workdays(int number) {
        return Stream.iterate(TODAY, day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6).limit(number).toList();
    }

    private void copy(int round, LocalDate day, String body) {
        long opens = day.toEpochSecond(LocalTime.of(8, 0), ZoneOffset.UTC) * 1_000;
        String row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        boolean given = round == id && day.equals(TODAY);
        List<String> people = given ? keys.subList(1, keys.size()) : keys;
        Object[] values = people.stream().flatMap(key -> Stream.<Object>of(
                round + "/" + Digests.sha256(key) + "/" + day, round + "/" + day, (long) round, Digests.sha256(key),
                key, day.toEpochDay(), opens, opens + 28_800_000, 1L, opens + 3_600_000, "Europe/Berlin",
                body)).toArray();
        String rows = String.join(", ", people.stream().map(key -> row).toList());
        String columns = String.join(", ", Stream.of(COLUMNS.split(",\\s*")).map(this::name).toList());
        database.update("INSERT INTO " + table() + " (" + columns + ") VALUES " + rows, values);
    }

    private String table() {
        String table = database.row(row -> row.getString(1), "SELECT table_name FROM information_schema.tables"
                + " WHERE table_name LIKE 'AO\\_%\\_TURN'").orElseThrow();
        return '"' + table + '"';
    }

    private String name(String column) {
        return '"' + column + '"';
    }
}
