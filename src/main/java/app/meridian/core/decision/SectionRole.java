package app.meridian.core.decision;

/** What a section is for, so that exports know it under any heading. The names follow MADR 4. */
public enum SectionRole {
    CONTEXT,
    DRIVERS,
    PROPOSAL,
    OUTCOME,
    CONSEQUENCES,
    CONFIRMATION,
    MORE_INFORMATION,
    OTHER
}
