package app.meridian.store;

import app.meridian.core.checkin.RoundManagers;
import app.meridian.core.subject.Container;

/** The body of the row that says who manages rounds, and what its history says of it. */
record ManagersJson(PeopleJson people) {

    ManagersJson {
        people = people == null ? PeopleJson.NOBODY : people;
    }

    static ManagersJson of(RoundManagers managers) {
        return new ManagersJson(PeopleJson.of(managers.people(), managers.groups()));
    }

    static RoundManagers toDomain(BoardEntity row, Container container) {
        PeopleJson named = StoredJson.read(row.getBody(), ManagersJson.class).people;
        return new RoundManagers(container, row.getVersion(), named.people(), named.names());
    }
}
