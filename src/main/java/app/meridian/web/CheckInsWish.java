package app.meridian.web;

import static java.util.Objects.requireNonNull;

/**
 * What a macro is to show of the rounds there. Every string is plain text: the template escapes it.
 *
 * @param round its number or name, or {@code all}; empty for those of the page
 * @param day ISO date; empty for each reader's today
 * @param layout {@code cards} or {@code table}
 * @param space the other place where the round may live, such as {@code spaces/DEMO}; empty if there is none
 */
public record CheckInsWish(String round, String day, String layout, String space) {
    public static final String ALL = "all";
    static final CheckInsWish USUAL = new CheckInsWish("", "", "cards", "");

    public CheckInsWish {
        requireNonNull(round, "round");
        requireNonNull(day, "day");
        requireNonNull(layout, "layout");
        requireNonNull(space, "space");
    }

    boolean isAll() {
        return round.equals(ALL);
    }
}
