package app.meridian.text;

import app.meridian.core.decision.Deed;
import app.meridian.core.decision.DecisionView;
import app.meridian.core.decision.Entry;
import app.meridian.core.decision.FieldChange;
import app.meridian.core.decision.ResponseKind;
import app.meridian.core.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a decision's history, entry by entry. */
final class DecisionHistoryWords {
    private final DecisionVoice voice;
    private final DecisionView view;
    private final DecisionFieldNames fields;

    DecisionHistoryWords(DecisionVoice voice, DecisionView view) {
        this.voice = voice;
        this.view = view;
        this.fields = new DecisionFieldNames(voice);
    }

    /** @param before the entries before it, oldest first */
    String text(Entry entry, List<Entry> before) {
        String by = name(entry.by());
        return switch (entry.deed()) {
            case CREATED -> voice.say("meridian.decisions.entry.created", by,
                    Marks.without(view.decision().beginning().templateName()));
            case EDITED, CORRECTED -> edited(entry, before);
            case OPENED -> opened(entry, by);
            case TOLD -> voice.say(isMailed(entry) ? "meridian.decisions.entry.mailed"
                    : "meridian.decisions.entry.told", name(entry.about()));
            case RESPONDED -> responded(entry);
            case CLOCK_ENDED -> voice.say("meridian.decisions.entry.ended", name(entry.about()), version(entry));
            case LEFT_OUT -> leftOut(entry);
            default -> step(entry);
        };
    }

    private String step(Entry entry) {
        return switch (entry.deed()) {
            case DECIDED -> voice.say("meridian.decisions.entry.decided", name(entry.by()), version(entry));
            case REJECTED -> voice.say("meridian.decisions.entry.rejected", name(entry.by()), version(entry));
            case WITHDRAWN -> voice.say("meridian.decisions.entry.withdrawn", name(entry.by()));
            case REOPENED -> voice.say("meridian.decisions.entry.reopened", name(entry.by()));
            case SUPERSEDED -> voice.say("meridian.decisions.entry.superseded", name(entry.by()));
            case MOVED -> voice.say("meridian.decisions.entry.moved", name(entry.by()));
            case IMPORTED -> voice.say("meridian.decisions.entry.imported", name(entry.by()));
            default -> voice.say("meridian.decisions.entry.forgotten", name(entry.about()));
        };
    }

    private String opened(Entry entry, String by) {
        long asked = entry.changes().stream()
                .filter(change -> change.path().startsWith("asks[") && change.before().isEmpty()).count();
        if (asked == 0) return voice.say("meridian.decisions.entry.opened", by);
        return asked == 1 ? voice.say("meridian.decisions.entry.opened-one", by)
                : voice.say("meridian.decisions.entry.opened-several", by, String.valueOf(asked));
    }

    private String edited(Entry entry, List<Entry> before) {
        String what = voice.people().list(fields.within(entry.changes()));
        String by = name(entry.by());
        int last = before.isEmpty() ? 1 : before.get(before.size() - 1).textVersion();
        boolean corrected = entry.deed() == Deed.CORRECTED;
        if (what.isEmpty()) return voice.say(corrected ? "meridian.decisions.entry.corrected-something"
                : "meridian.decisions.entry.edited-something", by);
        if (entry.textVersion() == last) {
            return voice.say(corrected ? "meridian.decisions.entry.corrected"
                    : "meridian.decisions.entry.edited", by, what);
        }
        String text = voice.say(corrected ? "meridian.decisions.entry.corrected-version"
                : "meridian.decisions.entry.edited-version", by, what, version(entry));
        return responses(before, last).map(stay -> voice.say("meridian.due.phrase.sentences", text, stay)).orElse(text);
    }

    /** What becomes of responses to the text before. */
    private Optional<String> responses(List<Entry> before, int last) {
        List<PersonId> given = new ArrayList<>();
        for (Entry entry : before) {
            if (entry.deed() == Deed.REOPENED) given.clear();
            boolean first = entry.deed() == Deed.RESPONDED && !given.contains(responder(entry));
            if (first) given.add(responder(entry));
        }
        if (given.isEmpty()) return Optional.empty();
        return Optional.of(given.size() == 1 ? voice.say("meridian.decisions.entry.stays", String.valueOf(last))
                : voice.say("meridian.decisions.entry.stay", String.valueOf(given.size()), String.valueOf(last)));
    }

    private static PersonId responder(Entry entry) {
        return entry.about().or(entry::by).orElseThrow();
    }

    private String responded(Entry entry) {
        Optional<FieldChange> change = change(entry, "responses[");
        Optional<ResponseKind> kind = change.flatMap(each -> Stream.of(ResponseKind.values())
                .filter(value -> value.name().equals(each.after().split("\n", 2)[0])).findFirst());
        boolean again = change.filter(each -> !each.before().isEmpty()).isPresent();
        String what = kind.map(each -> voice.say(key(each))).orElse("");
        return voice.say(again ? "meridian.decisions.entry.responded-again"
                : "meridian.decisions.entry.responded", name(Optional.of(responder(entry))), what, version(entry));
    }

    private static String key(ResponseKind kind) {
        return switch (kind) {
            case SUPPORT -> "meridian.decisions.kind.support-within";
            case NO_OBJECTION -> "meridian.decisions.kind.no-objection-within";
            case CONCERN -> "meridian.decisions.kind.concern-within";
            case OBJECTION -> "meridian.decisions.kind.objection-within";
        };
    }

    private String leftOut(Entry entry) {
        String by = name(entry.by());
        String about = name(entry.about());
        return change(entry, "leftOut[").map(each -> LocalDate.parse(each.after().split("\n", 2)[0]))
                .map(date -> voice.say("meridian.decisions.entry.left-out-until", by, about,
                        voice.people().clock().day(date)))
                .orElseGet(() -> voice.say("meridian.decisions.entry.left-out", by, about));
    }

    private static boolean isMailed(Entry entry) {
        return change(entry, "asks[").filter(each -> each.after().contains("\nmailed ")).isPresent();
    }

    private static Optional<FieldChange> change(Entry entry, String path) {
        return entry.changes().stream().filter(each -> each.path().startsWith(path)).findFirst();
    }

    private String name(Optional<PersonId> person) {
        return person.map(each -> voice.fullName(view.person(each)))
                .orElseGet(() -> voice.say("meridian.decisions.entry.nobody"));
    }

    private static String version(Entry entry) {
        return String.valueOf(entry.textVersion());
    }
}
