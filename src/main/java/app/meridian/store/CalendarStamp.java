package app.meridian.store;

import static java.util.Objects.requireNonNull;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * A random word that is another one after every change of a company calendar. It stands in a row among the defaults, so
 * that whoever reads those learns without a statement more whether the calendars they know still hold.
 */
final class CalendarStamp {
    /** In place of a scope; no scope is called so. */
    static final String KEY = "calendars";

    private final ActiveObjects ao;
    private final History history;

    CalendarStamp(ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    /** To be called before the transaction: a row that two make at once would end it (rule S2). */
    void prepare() {
        if (row().isEmpty()) history.attempt(() -> Optional.of(ao.create(HoursDefaultsEntity.class,
                new DBParam("SCOPE_KEY", KEY), new DBParam("VERSION", 1L), new DBParam("BODY", random()))));
    }

    /** To be called in the transaction of the change. */
    void renew() {
        row().ifPresent(row -> {
            row.setBody(random());
            row.save();
        });
    }

    private Optional<HoursDefaultsEntity> row() {
        Query query = Query.select("ID, BODY").where("SCOPE_KEY = ?", KEY).limit(1);
        return Optional.of(ao.find(HoursDefaultsEntity.class, query)).filter(rows -> rows.length > 0)
                .map(rows -> rows[0]);
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
