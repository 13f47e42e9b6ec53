package app.meridian.core.decision;

import app.meridian.core.person.FieldFlaw.Kind;
import app.meridian.core.person.Flaws;
import app.meridian.core.person.InvalidFieldsException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Whether a record is one that was exported: its history leads to it, and its digests hold. */
final class ImportRules {
    private static final List<String> LOOSE = List.of("home", "links", "replaces", "successor");

    private final Flaws flaws;
    private final String path;

    ImportRules(Flaws flaws, String path) {
        this.flaws = flaws;
        this.path = path;
    }

    void require(Imported record) {
        requireFields(record.decision().fields());
        if (!isTold(record)) flaws.add(path + ".history", Kind.HISTORY_WRONG);
        for (int i = 0; i < record.frozen().size(); i++) {
            boolean wrong = !record.frozen().get(i).isUnchanged(record.decision());
            if (wrong) flaws.add(path + ".frozen[" + i + "]", Kind.DIGEST_WRONG);
        }
        if (!isSealed(record)) flaws.add(path + ".frozen", Kind.DIGEST_WRONG);
    }

    private void requireFields(DecisionFields fields) {
        Flaws own = new Flaws();
        TextRules.require(own, fields.text());
        TextRules.require(own, fields.rule());
        own.requireAtMost(Roles.MOST_CONTRIBUTORS, "contributors", fields.roles().contributors());
        own.requireAtMost(Roles.MOST_OTHERS, "deciders", fields.roles().deciders());
        own.requireAtMost(Roles.MOST_OTHERS, "informed", fields.roles().informed());
        own.requireAtMost(DecisionFields.MOST_LINKS, "links", fields.links());
        own.requireAtMost(DecisionFields.MOST_REPLACED, "replaces", fields.replaces());
        try {
            own.throwIfAny();
        } catch (InvalidFieldsException e) {
            e.flaws().forEach((field, flaw) ->
                    flaws.add(path + "." + field, flaw.kind(), flaw.arguments().toArray()));
        }
    }

    private static boolean isTold(Imported record) {
        List<Entry> entries = record.entries();
        boolean counted = entries.size() == record.decision().version() && IntStream.range(0, entries.size())
                .allMatch(i -> entries.get(i).version() == i + 1);
        return counted && facts(entries).equals(facts(record.decision()));
    }

    private static Map<String, String> facts(List<Entry> entries) {
        Map<String, String> facts = new TreeMap<>();
        entries.forEach(entry -> entry.changes().forEach(change -> facts.put(change.path(), change.after())));
        return firm(facts);
    }

    private static Map<String, String> facts(Decision decision) {
        try {
            return firm(new TreeMap<>(Facts.of(decision)));
        } catch (IllegalArgumentException someoneHasNoNumber) {
            return Map.of();
        }
    }

    /** What may differ with what the reader who exported it could see is left out. */
    private static Map<String, String> firm(Map<String, String> facts) {
        facts.keySet().removeAll(LOOSE);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static boolean isSealed(Imported record) {
        Decision decision = record.decision();
        boolean decided = decision.status() == DecisionStatus.DECIDED
                || decision.status() == DecisionStatus.SUPERSEDED;
        return decision.inForce().map(seal -> record.frozen().stream().anyMatch(each -> each.seal().equals(seal)))
                .orElse(!decided);
    }
}
