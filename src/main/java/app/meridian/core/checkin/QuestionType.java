package app.meridian.core.checkin;

/** What kind of answer a question of a round has. */
public enum QuestionType {
    /** Markdown. */
    TEXT,
    /** One of several words. */
    CHOICE,
    /** How one feels; nobody but oneself sees it, and at most one question of a round asks for it (rule M1). */
    MOOD,
    /** What is in the way and who can remove it; at most one question of a round asks for it. */
    BLOCKERS
}
