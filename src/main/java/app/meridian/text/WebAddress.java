package app.meridian.text;

import java.util.Locale;
import java.util.Set;

/** Which addresses a text may lead to. */
final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private WebAddress() {}

    /** Whether the address names one of the allowed schemes; without a scheme it would point into the product. */
    static boolean isAllowed(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && SCHEMES.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
