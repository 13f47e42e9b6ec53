package app.meridian.text;

import app.meridian.core.decision.DecisionStatus;
import app.meridian.core.decision.DueReview;
import app.meridian.core.decision.SupersededView;
import app.meridian.core.decision.WaitingDecision;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.SubjectType;
import java.time.Instant;
import java.time.LocalDate;

/** Puts lists of decisions into words for one reader. */
public final class DecisionListWords {
    public DecisionListWords(Phrases phrases, Reader reader, Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Open}. */
    public String status(DecisionStatus status) {
        throw new UnsupportedOperationException();
    }

    /** Such as {@code Today, 14:02}, or the day alone: {@code Tue 24 Nov}. */
    public String changed(Instant at) {
        throw new UnsupportedOperationException();
    }

    public String day(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** Until when the reader is waited for, and how much of their working time is left. */
    public String waiting(WaitingDecision waiting) {
        throw new UnsupportedOperationException();
    }

    public String review(DueReview review) {
        throw new UnsupportedOperationException();
    }

    /** @param where what cites it: {@code Replaced by D-11 Keep the log. This issue still cites D-6.} */
    public String superseded(SupersededView superseded, SubjectType where) {
        throw new UnsupportedOperationException();
    }
}
