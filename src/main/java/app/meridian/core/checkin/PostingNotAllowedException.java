package app.meridian.core.checkin;

import app.meridian.core.subject.Subject;

/** Somebody who sees the subject may not comment on it, so may not check in. */
public final class PostingNotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PostingNotAllowedException(Subject subject) {
        super("Not allowed to check in on " + subject);
    }
}
