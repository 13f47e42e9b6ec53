package app.meridian.rest;

import app.meridian.core.person.FieldFlaw;

/** What is said of fields that only decisions have. */
final class DecisionFieldKeys {
    private DecisionFieldKeys() {}

    /** @throws IllegalArgumentException for a kind that others have too */
    static String of(FieldFlaw.Kind kind) {
        return switch (kind) {
            case NOT_VISIBLE_TO -> "meridian.decisions.error.not-visible-to";
            case MISSING -> "meridian.decisions.error.missing";
            case REASON_MISSING -> "meridian.decisions.error.reason-missing";
            case UNKNOWN_DECISION -> "meridian.decisions.error.unknown-decision";
            case NOT_IN_FORCE -> "meridian.decisions.error.not-in-force";
            case REPLACED_IN_CIRCLE -> "meridian.decisions.error.replaced-in-circle";
            case UNKNOWN_LINK -> "meridian.decisions.error.unknown-link";
            case NOT_AN_ADDRESS -> "meridian.decisions.error.not-an-address";
            case NOT_WAITED_FOR -> "meridian.decisions.error.not-waited-for";
            case WORKS_BEFORE -> "meridian.decisions.error.works-before";
            case TOO_FAR_AHEAD -> "meridian.decisions.error.too-far-ahead";
            case DIGEST_WRONG -> "meridian.decisions.error.digest-wrong";
            case HISTORY_WRONG -> "meridian.decisions.error.history-wrong";
            default -> throw new IllegalArgumentException("Not a kind of decisions only: " + kind);
        };
    }
}
