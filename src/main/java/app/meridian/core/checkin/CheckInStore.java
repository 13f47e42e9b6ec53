package app.meridian.core.checkin;

import app.meridian.core.subject.Subject;

/** Keeps check-ins. */
public interface CheckInStore {

    /**
     * Stores the check-in, unless its author has already posted on its subject with its client key: then it answers
     * what was stored first and changes nothing, however many do this at once.
     */
    Posted add(NewCheckIn checkIn);

    /** Check-ins on the subject, newest first. */
    Page list(Subject subject, PageRequest request);
}
