package app.meridian.core.worktime;

/** How much of a date is meant; where a day is split in two is a setting (rule W2). */
public enum DayPart {
    WHOLE,
    MORNING,
    AFTERNOON
}
