package app.meridian.devhost.web;

/** Text that is markup already: templates print it as it is and escape everything else. */
public record Html(String markup) {
    @Override
    public String toString() {
        return markup;
    }
}
