package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.CompanyCalendar;
import app.meridian.core.person.CompanyCalendarStore;
import app.meridian.core.person.PersonId;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Company calendars in Active Objects: one statement for the names, one for up to 900 calendars with their days. */
@Component
public class AoCompanyCalendarStore implements CompanyCalendarStore {
    private static final String COLUMNS = "ID, NAME, VERSION, BODY";
    private static final Pattern CODE = Pattern.compile("calendar-(\\d{1,9})");

    private final ActiveObjects ao;
    private final History history;
    private final CalendarStamp stamp;

    public AoCompanyCalendarStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
        this.stamp = new CalendarStamp(ao);
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        Query query = Query.select("ID, NAME").where("NAME IS NOT NULL").order("ID");
        for (CompanyCalendarEntity row : ao.find(CompanyCalendarEntity.class, query)) {
            names.put(CompanyCalendar.codeOf(row.getID()), row.getName());
        }
        return names;
    }

    @Override
    public List<CompanyCalendar> find(Collection<String> codes) {
        List<Integer> ids = codes.stream().distinct().map(CODE::matcher).filter(code -> code.matches())
                .map(code -> Integer.valueOf(code.group(1))).toList();
        return rows(ids).map(AoCompanyCalendarStore::toDomain).toList();
    }

    @Override
    public Optional<CompanyCalendar> save(PersonId actor, CompanyCalendar calendar, Instant now) {
        String body = StoredJson.write(CompanyCalendarJson.of(calendar.name(), calendar.days()));
        boolean added = calendar.id() == 0 && calendar.version() == 0;
        stamp.prepare();
        return history.attempt(() -> {
            Optional<CompanyCalendarEntity> row = added ? Optional.of(create(calendar.name(), body)) : row(calendar);
            return row.map(existing -> {
                CompanyCalendar changed = new CompanyCalendar(
                        existing.getID(), calendar.name(), calendar.version() + 1, calendar.days());
                history.record(record(changed.id()), changed.version(), actor, now, Optional.of(body));
                if (!added) update(existing, changed, body);
                stamp.renew();
                return changed;
            });
        });
    }

    @Override
    public boolean delete(PersonId actor, long id, long ifVersion, Instant now) {
        stamp.prepare();
        return history.attempt(() -> rows(List.of((int) id)).findFirst()
                .filter(row -> row.getVersion() == ifVersion)
                .map(row -> {
                    history.record(record(id), ifVersion + 1, actor, now, Optional.empty());
                    row.setName(null);
                    row.setBody(null);
                    row.setVersion(ifVersion + 1);
                    row.save();
                    stamp.renew();
                    return id;
                })).isPresent();
    }

    private Stream<CompanyCalendarEntity> rows(List<Integer> ids) {
        return InList.of("ID", ids)
                .flatMap(some -> Stream.of(ao.find(CompanyCalendarEntity.class, some.in(COLUMNS))))
                .filter(row -> row.getName() != null);
    }

    /** The row of the calendar if it is there and still at the calendar's version. */
    private Optional<CompanyCalendarEntity> row(CompanyCalendar calendar) {
        return rows(List.of((int) calendar.id())).findFirst().filter(row -> row.getVersion() == calendar.version());
    }

    private CompanyCalendarEntity create(String name, String body) {
        return ao.create(CompanyCalendarEntity.class, new DBParam("NAME", name), new DBParam("VERSION", 1L),
                new DBParam("BODY", body));
    }

    private static void update(CompanyCalendarEntity row, CompanyCalendar calendar, String body) {
        row.setName(calendar.name());
        row.setVersion(calendar.version());
        row.setBody(body);
        row.save();
    }

    private static String record(long id) {
        return CompanyCalendar.codeOf(id);
    }

    private static CompanyCalendar toDomain(CompanyCalendarEntity row) {
        return new CompanyCalendar(row.getID(), row.getName(), row.getVersion(),
                StoredJson.read(row.getBody(), CompanyCalendarJson.class).toDomain());
    }
}
