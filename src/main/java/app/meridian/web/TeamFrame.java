package app.meridian.web;

/**
 * The frame that a script fills with a team's hours. Every string is plain text: the template escapes it.
 *
 * @param team query that names the team, as {@code rest/meridian/1/team} takes it
 * @param day date that is shown first; empty for today
 * @param loading what a screen reader says until the hours are there
 * @param note what stands in place of it all, for a reader who may see nobody's hours; empty for others
 */
public record TeamFrame(String team, String day, String heading, String loading, String note) {

    public boolean hasNote() {
        return !note.isEmpty();
    }
}
