package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Mentions;
import app.meridian.text.Markdown;
import org.springframework.stereotype.Component;

/** What people wrote, as it is sent to them: to be read, and to be changed. */
@Component
public class WrittenText {
    private final Mentions mentions;
    private final Markdown markdown;

    public WrittenText(Mentions mentions, Markdown markdown) {
        this.mentions = requireNonNull(mentions, "mentions");
        this.markdown = requireNonNull(markdown, "markdown");
    }

    /** As it would be typed now. */
    String typed(String stored) {
        return mentions.toTyped(stored);
    }

    /** As it will be read once it is stored; safe to put into a page as it is. */
    String preview(String typed) {
        return html(mentions.toStored(typed));
    }

    /** Safe to put into a page as it is. */
    String html(String stored) {
        return markdown.toHtml(stored);
    }
}
