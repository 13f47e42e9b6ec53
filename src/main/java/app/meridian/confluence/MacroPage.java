package app.meridian.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;

/** Whether a macro stands on something that it can be about. */
enum MacroPage {
    /** A comment, a template, or nothing. */
    NONE,
    /** A draft, or in the trash. */
    UNSAVED,
    OLD_VERSION,
    CURRENT;

    static MacroPage of(ContentEntityObject contentOrNull) {
        if (!(contentOrNull instanceof AbstractPage)) return NONE;
        if (contentOrNull.getId() == 0 || !contentOrNull.isCurrent()) return UNSAVED;
        return contentOrNull.isLatestVersion() ? CURRENT : OLD_VERSION;
    }
}
