package app.meridian.core.checkin;

/** Whether somebody believes that what they work on will be done as promised. */
public enum Confidence {
    ON_TRACK, AT_RISK, OFF_TRACK
}
