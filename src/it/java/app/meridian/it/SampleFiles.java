package app.meridian.it;

/** Calendar files as people upload them. */
final class SampleFiles {
    /** Eleven days off, and a dentist's appointment, which is no leave. */
    static final String LEAVE = calendar("""
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20261221
            DTEND;VALUE=DATE:20270101
            SUMMARY:Winter
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20261101T000000Z
            DTSTART:20261203T100000Z
            DTEND:20261203T110000Z
            SUMMARY:Dentist
            END:VEVENT
            """);
    /** Two days of one year. */
    static final String HOLIDAYS = calendar("""
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20261127
            SUMMARY:Founders' Day
            END:VEVENT
            BEGIN:VEVENT
            UID:2
            DTSTAMP:20261101T000000Z
            DTSTART;VALUE=DATE:20261224
            SUMMARY:Quiet day
            END:VEVENT
            """);
    /** Its date is none. */
    static final String BROKEN = HOLIDAYS.replace("20261127", "20261327");

    private SampleFiles() {
    }

    private static String calendar(String events) {
        String lines = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n" + events + "END:VCALENDAR\n";
        return lines.replace("\n", "\r\n");
    }
}
