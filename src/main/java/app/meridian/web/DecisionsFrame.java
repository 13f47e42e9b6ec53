package app.meridian.web;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The frame that a script fills with decisions. Every string is plain text: the template escapes it.
 *
 * @param kind what it shows
 * @param data what the script knows from the start
 * @param loading what a screen reader says until the decisions are there
 */
public record DecisionsFrame(Kind kind, List<Datum> data, String loading) {

    public DecisionsFrame {
        requireNonNull(kind, "kind");
        data = List.copyOf(data);
        requireNonNull(loading, "loading");
    }

    /** The class by which styles and scripts find it. */
    public String style() {
        return kind.style;
    }

    /** An attribute of the frame. */
    public record Datum(String name, String value) {

        public Datum {
            requireNonNull(name, "name");
            requireNonNull(value, "value");
        }
    }

    /** What a frame shows. */
    public enum Kind {
        /** The decisions of one home, whose address it is given. */
        PANEL("mrd-decisions", "data-mrd-decisions"),
        /** One whole record, whose address it is given. */
        RECORD("mrd-decision", "data-mrd-decision"),
        /** The form of a new one for the home whose address it is given, or of one that is there. */
        FORM("mrd-decision-form", "data-mrd-form-home"),
        /** The decisions of the project or space whose address it is given. */
        REGISTER("mrd-register", "data-mrd-container"),
        /** The templates, for administrators. */
        TEMPLATES("mrd-decision-templates", "data-mrd-decision-templates");

        private final String style;
        private final String attribute;

        Kind(String style, String attribute) {
            this.style = style;
            this.attribute = attribute;
        }

        /** The attribute that holds the address below {@code rest/meridian/1/}. */
        String attribute() {
            return attribute;
        }
    }
}
