package app.meridian.store;

import app.meridian.core.decision.Cast;
import app.meridian.core.decision.Decision;
import app.meridian.core.decision.DecisionFields;
import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.Successor;
import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** What is written about one decision, whose people all stand in its cast. */
record DecisionColumns(Decision decision, String fields, String progress) {

    static DecisionColumns of(Decision decision) {
        Numbers numbers = new Numbers(decision.cast());
        String fields = StoredJson.write(DecisionFieldsJson.of(decision.fields(), numbers));
        String progress = StoredJson.write(DecisionStateJson.of(decision, numbers));
        return new DecisionColumns(decision, fields, progress);
    }

    /** As the stored people are known by now: somebody may have got another key meanwhile. */
    DecisionColumns in(Cast stored) {
        List<PersonId> added = decision.cast().people().stream().skip(stored.people().size()).toList();
        Cast current = new Cast(Stream.concat(stored.people().stream(), added.stream()).toList());
        if (current.equals(decision.cast())) return this;
        Numbers numbers = new Numbers(current);
        DecisionStateJson state = StoredJson.read(progress, DecisionStateJson.class);
        return new DecisionColumns(new Decision(decision.id(), decision.number(), decision.home(),
                state.beginning(decision.beginning(), numbers), decision.version(), decision.textVersion(),
                decision.changedAt(), decision.status(),
                StoredJson.read(fields, DecisionFieldsJson.class).toDomain(numbers), state.votes(numbers),
                state.closed(numbers), decision.inForce(), decision.successor(), current), fields, progress);
    }

    DBParam[] params(String postKey) {
        return new DBParam[] {
            new DBParam("DECISION_KEY", DecisionRows.keyOf(decision.number())),
            new DBParam("POST_KEY", postKey), new DBParam("CONTAINER", decision.number().container().reference()),
            new DBParam("DECISION_NO", decision.number().number()),
            new DBParam("HOME", decision.home().reference()),
            new DBParam("VERSION", decision.version()), new DBParam("TEXT_VERSION", decision.textVersion()),
            new DBParam("STATUS", decision.status().name()),
            new DBParam("CHANGED_AT", decision.changedAt().toEpochMilli()),
            new DBParam("TITLE", decision.fields().text().title()),
            new DBParam("TEMPLATE", decision.beginning().template().value()),
            new DBParam("TEMPLATE_NAME", decision.beginning().templateName()),
            new DBParam("DRIVER", driver().key()), new DBParam("REVIEWER", reviewer()),
            new DBParam("REVIEW", review()), new DBParam("SUPERSEDED_BY", supersededBy()),
            new DBParam("AGAIN_AT", null), new DBParam("FIELDS", fields), new DBParam("PROGRESS", progress),
            new DBParam("PEOPLE", people())};
    }

    /** @param againAt null unless it is open */
    void copyTo(DecisionEntity row, Long againAt) {
        row.setHome(decision.home().reference());
        row.setVersion(decision.version());
        row.setTextVersion(decision.textVersion());
        row.setStatus(decision.status().name());
        row.setChangedAt(decision.changedAt().toEpochMilli());
        row.setAgainAt(againAt);
        row.setSupersededBy(supersededBy());
        copyFieldsTo(row);
        copyPeopleTo(row);
    }

    /** What says who somebody is. */
    void copyPeopleTo(DecisionEntity row) {
        row.setPeople(people());
        row.setDriver(driver().key());
        row.setReviewer(reviewer());
    }

    private void copyFieldsTo(DecisionEntity row) {
        row.setTitle(decision.fields().text().title());
        row.setReview(review());
        row.setFields(fields);
        row.setProgress(progress);
    }

    private PersonId driver() {
        return decision.fields().roles().driver();
    }

    private String reviewer() {
        return Optional.of(decision).filter(each -> each.status() == DecisionStatus.DECIDED)
                .map(Decision::fields).flatMap(DecisionFields::review)
                .map(date -> Sha256.of(driver().key())).orElse(null);
    }

    private String review() {
        return decision.fields().review().map(LocalDate::toString).orElse(null);
    }

    private Long supersededBy() {
        return decision.successor().map(Successor::by).map(by -> by.value()).orElse(null);
    }

    private String people() {
        return StoredJson.write(decision.cast().people().stream().map(PersonId::key).toList());
    }
}
