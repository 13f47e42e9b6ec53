package app.meridian.it;

import app.meridian.devhost.Database;
import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Many decisions of project DEMO: copies of one that was posted, of which every third is decided. */
final class BigRegister {
    private static final String PROJECT = "/rest/meridian/1/projects/DEMO";
    /** In the text of so many of them, evenly spread. */
    private static final int RARE = 50;
    private static final String COPIED = "AGAIN_AT, CHANGED_AT, CONTAINER, DRIVER, FIELDS, HOME, PEOPLE, PROGRESS,"
            + " REVIEW, REVIEWER, SUPERSEDED_BY, TEMPLATE, TEMPLATE_NAME, TEXT_VERSION, TITLE, VERSION";

    private final Client ben;
    private final Database database;
    private final String key;

    BigRegister(DevHost host, int decisions) {
        ben = Client.anonymous(host.jira().url()).as("ben");
        database = host.product(Product.JIRA).database();
        key = host.jira().site().users().byUsername("ben").orElseThrow().key();
        fill(made(), decisions);
    }

    /** A page as Ben gets it. @param filter as in the address; {@code ME} stands for his user key */
    JsonNode page(String filter) {
        Client.Answer answer = ben.get(PROJECT + "/register?limit=20&" + filter.replace("ME", key));
        if (answer.status() != 200) throw new IllegalStateException(answer.body());
        return answer.json();
    }

    private long made() {
        Map<String, Object> section = Map.of("role", "context", "heading", "Context", "required", true, "text",
                "Returned orders wait for the second parcel, and a refund is booked twice. Nobody notices for days.");
        Client.Answer made = ben.post(PROJECT + "/decisions", Map.of("clientKey", "big", "template", "adr",
                "title", "Key refunds on the parcel number", "sections", List.of(section),
                "rule", Map.of("type", "consent", "responseHours", 16), "driver", key, "deciders", List.of(key),
                "contributors", List.of(key)));
        if (made.status() != 201) throw new IllegalStateException(made.body());
        return made.json().path("id").asLong();
    }

    private void fill(long seed, int decisions) {
        String series = series(decisions);
        String copied = names(Stream.of(COPIED.split(",\\s*")));
        String own = names(Stream.of("ID", "DECISION_KEY", "DECISION_NO", "POST_KEY", "STATUS"));
        database.update("INSERT INTO " + table("DECISION") + " (" + own + ", " + copied + ") SELECT 1000 + g,"
                + " \"CONTAINER\" || '/' || g, g, 'copy/' || g,"
                + " CASE WHEN MOD(g, 3) = 0 THEN 'DECIDED' ELSE 'DRAFT' END, " + copied + " FROM "
                + table("DECISION") + ", " + series + " WHERE \"ID\" = ?", seed);
        copyTerms("SELECT \"TERM\", g, 1000 + g FROM " + table("DECISION_TERM") + ", " + series
                + " WHERE \"DECISION_ID\" = ? AND \"TERM\" <> ?", seed, term("status:DRAFT"));
        copyTerms("SELECT CASE WHEN MOD(g, 3) = 0 THEN '" + term("status:DECIDED") + "' ELSE '" + term("status:DRAFT")
                + "' END, g, 1000 + g FROM " + series);
        copyTerms("SELECT '" + term("word:kestrel") + "', g, 1000 + g FROM " + series + " WHERE MOD(g, "
                + decisions / RARE + ") = 0");
        database.update("ANALYZE");
    }

    private void copyTerms(String select, Object... values) {
        database.update("INSERT INTO " + table("DECISION_TERM")
                + " (\"TERM\", \"DECISION_NO\", \"DECISION_ID\") " + select, values);
    }

    /** Numbers of the copies. */
    private String series(int last) {
        boolean onH2 = database.settings().url().startsWith("jdbc:h2:");
        return onH2 ? "(SELECT X AS g FROM SYSTEM_RANGE(2, " + last + ")) AS series"
                : "(SELECT g FROM generate_series(2, " + last + ") AS g) AS series";
    }

    private String term(String term) {
        String container = database.row(row -> row.getString(1),
                "SELECT \"CONTAINER\" FROM " + table("DECISION") + " LIMIT 1").orElseThrow();
        return Digests.sha256(container + "/" + term);
    }

    private String table(String name) {
        return database.row(row -> '"' + row.getString(1) + '"', "SELECT table_name FROM information_schema.tables"
                + " WHERE table_name LIKE 'AO\\_%\\_" + name.replace("_", "\\_") + "'").orElseThrow();
    }

    private static String names(Stream<String> columns) {
        return columns.map(each -> '"' + each + '"').collect(Collectors.joining(", "));
    }
}
