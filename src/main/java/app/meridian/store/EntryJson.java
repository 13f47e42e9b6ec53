package app.meridian.store;

import app.meridian.core.decision.Deed;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import java.time.Instant;
import java.util.List;

/** What the history says of one version; people are numbers, and what has changed says numbers already. */
record EntryJson(String deed, Integer by, Integer about, int text, String at, List<ChangeJson> changes) {

    EntryJson {
        changes = changes == null ? List.of() : List.copyOf(changes);
    }

    static EntryJson of(Entry entry, Numbers numbers) {
        return new EntryJson(entry.deed().name(), numbers.of(entry.by()), numbers.of(entry.about()),
                entry.textVersion(), entry.at().toString(), entry.changes().stream().map(ChangeJson::of).toList());
    }

    Entry toDomain(long version, Numbers numbers) {
        return new Entry(version, Deed.valueOf(deed), numbers.person(by), numbers.person(about), text,
                Instant.parse(at), changes.stream().map(ChangeJson::toDomain).toList());
    }

    record ChangeJson(String path, String before, String after) {
        static ChangeJson of(FieldChange change) {
            return new ChangeJson(change.path(), change.before(), change.after());
        }

        FieldChange toDomain() {
            return new FieldChange(path, before == null ? "" : before, after == null ? "" : after);
        }
    }
}
