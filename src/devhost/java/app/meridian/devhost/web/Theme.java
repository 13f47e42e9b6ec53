package app.meridian.devhost.web;

import java.util.Locale;

/** The colours of the pages; AUI's style sheet holds all of them and asks the attributes of the html element. */
public enum Theme {
    LIGHT("data-color-mode=\"light\"", "Light"),
    DARK("data-color-mode=\"dark\"", "Dark"),
    AUTO("data-color-mode-auto", "As the system");

    private final String attribute;
    private final String label;

    Theme(String attribute, String label) {
        this.attribute = attribute;
        this.label = label;
    }

    /** Light for a word that names no theme. */
    public static Theme of(String word) {
        for (Theme theme : values()) {
            if (theme.word().equals(word)) return theme;
        }
        return LIGHT;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public Html attributes() {
        return new Html(attribute + " data-theme=\"light:light dark:dark\"");
    }
}
