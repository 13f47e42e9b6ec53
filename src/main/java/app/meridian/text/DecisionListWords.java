package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DueReview;
import app.meridian.core.decision.SupersededView;
import app.meridian.core.decision.WaitingDecision;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Puts lists of decisions into words for one reader. */
public final class DecisionListWords {
    private final DecisionVoice voice;
    private final Reader reader;

    public DecisionListWords(Phrases phrases, Reader reader, Instant now) {
        this.reader = requireNonNull(reader, "reader");
        this.voice = new DecisionVoice(phrases, reader, now, List.of());
    }

    /** Such as {@code Open}. */
    public String status(DecisionStatus status) {
        return status(voice, status);
    }

    static String status(DecisionVoice voice, DecisionStatus status) {
        return switch (status) {
            case DRAFT -> voice.say("meridian.decisions.status.draft");
            case OPEN -> voice.say("meridian.decisions.status.open");
            case DECIDED -> voice.say("meridian.decisions.status.decided");
            case REJECTED -> voice.say("meridian.decisions.status.rejected");
            case WITHDRAWN -> voice.say("meridian.decisions.status.withdrawn");
            case SUPERSEDED -> voice.say("meridian.decisions.status.superseded");
        };
    }

    /** Such as {@code Today, 14:02}, or the day alone: {@code Tue 24 Nov}. */
    public String changed(Instant at) {
        LocalDate date = at.atZone(reader.zone()).toLocalDate();
        if (!date.equals(voice.people().today())) return voice.people().clock().day(date);
        return voice.say("meridian.decisions.changed.today", voice.people().clock().time(at, reader.zone()));
    }

    public String day(LocalDate date) {
        return voice.people().clock().day(date);
    }

    /** Until when the reader is waited for, and how much of their working time is left. */
    public String waiting(WaitingDecision waiting) {
        String left = voice.people().length(waiting.left());
        return waiting.closes()
                .map(closes -> voice.say("meridian.waiting.list.until-left", voice.people().nearEnd(closes), left))
                .orElseGet(() -> voice.say("meridian.decisions.waiting.left", left));
    }

    public String review(DueReview review) {
        return voice.say("meridian.decisions.waiting.review", day(review.review()));
    }

    /** @param where what cites it: {@code Replaced by D-11 Keep the log. This issue still cites D-6.} */
    public String superseded(SupersededView superseded, SubjectType where) {
        String number = superseded.decision().number().toString();
        String cites = voice.say(where == SubjectType.ISSUE ? "meridian.decisions.superseded.issue"
                : "meridian.decisions.superseded.page", number);
        String replaced = superseded.by()
                .map(card -> voice.say("meridian.decisions.superseded.replaced", voice.name(card)))
                .orElseGet(() -> voice.say("meridian.decisions.superseded.on", voice.fullDay(superseded.at())));
        return voice.say("meridian.decisions.superseded.both", replaced, cites);
    }
}
