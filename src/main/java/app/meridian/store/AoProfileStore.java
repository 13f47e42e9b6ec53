package app.meridian.store;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.person.Profile;
import app.meridian.core.person.ProfileFields;
import app.meridian.core.person.ProfileStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Profiles in Active Objects: one statement to find up to 900 of them, three to save one. */
@Component
public class AoProfileStore implements ProfileStore {
    private static final String COLUMNS = "ID, PERSON, USER_KEY, VERSION, BODY";

    private final ActiveObjects ao;
    private final History history;

    public AoProfileStore(@ComponentImport ActiveObjects ao) {
        this.ao = requireNonNull(ao, "ao");
        this.history = new History(ao);
    }

    @Override
    public Map<PersonId, Profile> find(Collection<PersonId> people) {
        List<String> digests = people.stream().distinct().map(AoProfileStore::digest).toList();
        Map<PersonId, Profile> found = new HashMap<>();
        InList.of("PERSON", digests).flatMap(some -> Stream.of(ao.find(ProfileEntity.class, some.in(COLUMNS))))
                .map(AoProfileStore::toDomain).forEach(profile -> found.put(profile.person(), profile));
        return found;
    }

    @Override
    public Optional<Profile> save(
            PersonId actor, PersonId person, ProfileFields fields, long ifVersion, Instant now) {
        return history.attempt(() -> {
            Optional<ProfileEntity> row = row(person);
            if (row.map(ProfileEntity::getVersion).orElse(0L) != ifVersion) return Optional.empty();
            Profile changed = new Profile(person, ifVersion + 1, fields);
            history.record(record(person), changed.version(), actor, now, Optional.empty());
            row.ifPresentOrElse(existing -> update(existing, changed), () -> create(changed));
            return Optional.of(changed);
        });
    }

    @Override
    public void delete(PersonId person) {
        ao.executeInTransaction(() -> {
            history.forget(record(person));
            return ao.deleteWithSQL(ProfileEntity.class, "PERSON = ?", digest(person));
        });
    }

    /** The history of the profile stays behind and is deleted; what the person has administered is theirs still. */
    @Override
    public void rekey(PersonId old, PersonId current) {
        ao.executeInTransaction(() -> {
            history.forget(record(old));
            if (row(current).isPresent()) ao.deleteWithSQL(ProfileEntity.class, "PERSON = ?", digest(old));
            row(old).ifPresent(row -> rename(row, current));
            Query theirs = Query.select("ID, ACTOR").where("ACTOR = ?", old.key());
            for (ChangeEntity change : ao.find(ChangeEntity.class, theirs)) {
                change.setActor(current.key());
                change.save();
            }
            return current;
        });
    }

    private Optional<ProfileEntity> row(PersonId person) {
        Query query = Query.select(COLUMNS).where("PERSON = ?", digest(person)).limit(1);
        return Stream.of(ao.find(ProfileEntity.class, query)).findFirst();
    }

    private void create(Profile profile) {
        ao.create(ProfileEntity.class,
                new DBParam("PERSON", digest(profile.person())), new DBParam("USER_KEY", profile.person().key()),
                new DBParam("VERSION", profile.version()), new DBParam("BODY", body(profile)));
    }

    private static void update(ProfileEntity row, Profile profile) {
        row.setVersion(profile.version());
        row.setBody(body(profile));
        row.save();
    }

    private static void rename(ProfileEntity row, PersonId current) {
        row.setPerson(digest(current));
        row.setUserKey(current.key());
        row.save();
    }

    private static String record(PersonId person) {
        return "profile/" + digest(person);
    }

    private static String digest(PersonId person) {
        return Sha256.of(person.key());
    }

    private static String body(Profile profile) {
        return StoredJson.write(ProfileJson.of(profile.fields()));
    }

    private static Profile toDomain(ProfileEntity row) {
        return new Profile(new PersonId(row.getUserKey()), row.getVersion(),
                StoredJson.read(row.getBody(), ProfileJson.class).toDomain());
    }
}
