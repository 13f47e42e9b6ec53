package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param arguments for the message, such as the hours that overlap; what they are stands at each kind
 */
public record FieldFlaw(Kind kind, List<String> arguments) {

    public FieldFlaw {
        requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
    }

    public static FieldFlaw of(Kind kind, String... arguments) {
        return new FieldFlaw(kind, List.of(arguments));
    }

    public enum Kind {
        /** The zone id. */
        UNKNOWN_ZONE,
        /** The code. */
        UNKNOWN_REGION,
        /** The hours, and those they overlap. */
        HOURS_OVERLAP,
        /** The hours, those they overlap, and the weekday of these, as {@link java.time.DayOfWeek} writes it. */
        HOURS_OVERLAP_OTHER_DAY,
        /** The text that stands where hours should. */
        NOT_HOURS,
        /** The text that stands where a time should. */
        NOT_A_TIME,
        /** The time, which leaves one half of the day empty. */
        NO_HALF_DAY,
        /** Only the company can set it. */
        COMPANY_ONLY,
        /** The text that stands where a date should. */
        NOT_A_DATE,
        /** The date: before 1970 or after 2199 (rule W6). */
        DATE_OUT_OF_RANGE,
        /** The last date, and the first. */
        ENDS_BEFORE_START,
        /** One date is lost in two different parts. */
        TORN_DATE,
        /** The date, which another entry has too. */
        DATE_TWICE,
        /** Only the first entry may hold for always. */
        FROM_MISSING,
        /** An extra day without hours. */
        NO_HOURS,
        /** The user key that was to be left, which is still somebody's. */
        KEY_IN_USE,
        /** The user key, which is nobody's. */
        UNKNOWN_KEY,
        /** A rule or a time has no zone to hold in. */
        ZONE_MISSING,
        /** What stands where hours of a threshold should: 0.25 to 200, in quarters. */
        NOT_A_LENGTH,
        /** The user key: of nobody, of a former user, or of somebody whom the one who asks may not see. */
        UNKNOWN_PERSON,
        /** The user key, which stands in another entry too. */
        PERSON_TWICE,
        /** How many there may be. */
        TOO_MANY,
        /** How many characters it may have; it has none, more, or one that cannot be seen. */
        NOT_A_NAME,
        /** The name, which another has too. */
        NAME_TAKEN,
        /** How many characters it may have; it has none, more, or one that does not belong in a line. */
        NOT_A_LINE,
        /** The text, which stands in another entry too. */
        ENTRY_TWICE,
        /** How many there must be. */
        TOO_FEW,
        /** The least number, and the greatest. */
        NOT_IN_RANGE,
        /** The name: of no group, or of one of whose members the one who asks may see none. */
        UNKNOWN_GROUP,
        /** A client key, or what names a question, is not of its form or is used twice. */
        NOT_A_KEY,
        /** Another question asks for it already. */
        ASKED_TWICE,
        /** A round on anything but an issue asks an assignee. */
        ISSUE_ONLY,
        /** A round asks nobody. */
        NOBODY_ASKED,
        /** A plan without a weekday. */
        NO_WEEKDAY,
        /** An answer to no question. */
        NO_ANSWER,
        /** How many characters it may have; it has more. */
        TOO_LONG,
        /** It holds a NUL or half a surrogate pair, which not every database can keep. */
        UNSTORABLE,
        /** The text, which is none of the choices. */
        NOT_A_CHOICE,
        /** The question, which the round does not ask. */
        UNKNOWN_QUESTION,
        /** A mood for a week that is over, or in a round that asks for none. */
        MOOD_NOT_ASKED,
        /** A blocker that is not the author's, or not there. */
        UNKNOWN_BLOCKER,
        /** The user key: of somebody who may not see what the field is about. */
        NOT_VISIBLE_TO,
        /** Something that is needed before people can be asked. */
        MISSING,
        /** A reason must be given. */
        REASON_MISSING,
        /** A decision that is not there, or that the one who asks may not see, or not write at. */
        UNKNOWN_DECISION,
        /** A decision that does not hold, so cannot be replaced. */
        NOT_IN_FORCE,
        /** A decision that would replace itself, through others or not. */
        REPLACED_IN_CIRCLE,
        /** An issue or page that is not there, or that the one who asks may not see. */
        UNKNOWN_LINK,
        /** How many characters it may have: no address that starts with http or https, or one with more. */
        NOT_AN_ADDRESS,
        /** The user key: of somebody who is not asked, or has answered. */
        NOT_WAITED_FOR,
        /** The date, before which the person works, or which is over. */
        WORKS_BEFORE,
        /** How many days ahead it may be. */
        TOO_FAR_AHEAD,
        /** What was frozen shows a change, or is not of its form. */
        DIGEST_WRONG,
        /** The record does not fit its own history. */
        HISTORY_WRONG
    }
}
