package app.meridian.devhost.web;

import app.meridian.devhost.Database;

/** What an administrator chose for the whole product. */
public record Settings(Database database) {
    private static final String TIME_FORMAT = "time-format";

    /** Pattern of {@link java.time.format.DateTimeFormatter} for a time of day. */
    public String timeFormat() {
        return database.row(row -> row.getString(1),
                "SELECT SETTING_VALUE FROM HOST_SETTING WHERE SETTING_NAME = ?", TIME_FORMAT).orElse("h:mm a");
    }

    public void saveTimeFormat(String pattern) {
        database.update("DELETE FROM HOST_SETTING WHERE SETTING_NAME = ?", TIME_FORMAT);
        database.update("INSERT INTO HOST_SETTING (SETTING_NAME, SETTING_VALUE) VALUES (?, ?)", TIME_FORMAT, pattern);
    }
}
