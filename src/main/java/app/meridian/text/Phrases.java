package app.meridian.text;

import static java.util.Objects.requireNonNull;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Phrases in the language of who makes the request. */
@Component
public class Phrases {
    static final int MOST_LISTED = 8;

    private final I18nResolver i18n;

    public Phrases(@ComponentImport I18nResolver i18n) {
        this.i18n = requireNonNull(i18n, "i18n");
    }

    /** The same in a language of choice. */
    public Phrases in(Locale locale) {
        return new PhrasesIn(i18n, locale);
    }

    public String text(String key, String... arguments) {
        return arguments.length == 0 ? i18n.getText(key) : i18n.getText(key, (Serializable[]) arguments);
    }

    /** Parted by commas: {@code Aiko, Ben, Carmen}; of very many only the first, and how many more. */
    String list(List<String> items) {
        if (items.isEmpty()) return "";
        int shown = items.size() <= MOST_LISTED ? items.size() : MOST_LISTED - 1;
        String list = items.stream().limit(shown)
                .reduce((head, next) -> text("meridian.team.phrase.comma", head, next)).orElseThrow();
        int more = items.size() - shown;
        return more == 0 ? list : text("meridian.team.phrase.more", list, String.valueOf(more));
    }

    /** With an "and" before the last: {@code 02:15 to 03:00 and 13:00 to 14:15}. */
    String and(List<String> items) {
        if (items.size() < 2) return list(items);
        int last = items.size() - 1;
        return text("meridian.team.phrase.and", list(items.subList(0, last)), items.get(last));
    }

    String span(String from, String until) {
        return text("meridian.team.phrase.span", from, until);
    }

    /** Such as {@code 2 h 45 min}; less than a minute is none. */
    String length(Duration length) {
        String hours = String.valueOf(length.toHours());
        String minutes = String.valueOf(length.toMinutesPart());
        if (length.toHours() == 0) return text("meridian.team.phrase.minutes", minutes);
        if (length.toMinutesPart() == 0) return text("meridian.team.phrase.hours", hours);
        return text("meridian.team.phrase.hours-minutes", hours, minutes);
    }
}
