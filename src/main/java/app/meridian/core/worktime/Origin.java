package app.meridian.core.worktime;

import static java.util.Objects.requireNonNull;

/**
 * Where a zone, a week or a region comes from. It is always known and shown.
 *
 * @param name of the group, project or space; empty for the other kinds
 */
public record Origin(Kind kind, String name) {

    public Origin {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
    }

    public static Origin of(Kind kind) {
        return new Origin(kind, "");
    }

    /** In the order in which they are asked. */
    public enum Kind {
        /** Named in the request itself. */
        REQUEST,
        /** Set by the person in Meridian. */
        PROFILE,
        /** Set by the person in the product. */
        PRODUCT_PREFERENCE,
        /** Set by administrators for a group the person is in. */
        GROUP,
        /** Set by the administrators of a project or space. */
        CONTAINER,
        /** Set by administrators for everybody. */
        COMPANY,
        /** The product's own default. */
        PRODUCT_DEFAULT,
        /** What Meridian comes with: Monday to Friday, 09:00 to 17:00, no holidays. */
        BUILT_IN
    }
}
