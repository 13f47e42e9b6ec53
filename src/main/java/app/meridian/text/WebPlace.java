package app.meridian.text;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on the web an address leads, if it says so without tricks: with a host name, and without a user in front of it.
 *
 * @param host in lower case; letters outside of ASCII as punycode, so that nothing looks like what it is not
 * @param path empty or with a slash at the start; without query and fragment
 */
record WebPlace(boolean secure, String host, String path) {
    /** A browser takes a backslash for a slash. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(https?)://([\\p{L}\\p{M}\\p{N}.-]+)(?::\\d{0,5})?([/\\\\][^?#]*)?(?:[?#].*)?", Pattern.DOTALL);
    private static final int LONGEST_SHOWN = 60;

    static Optional<WebPlace> of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) return Optional.empty();
        String path = parts.group(3) == null ? "" : parts.group(3);
        return ascii(parts.group(2))
                .map(host -> new WebPlace(parts.group(1).equalsIgnoreCase("https"), host, path));
    }

    private static Optional<String> ascii(String host) {
        try {
            return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }

    /** Whether this is the site or a part of it. */
    boolean isIn(String site) {
        return host.equals(site) || host.endsWith("." + site);
    }

    /** For people, where the link has no words of its own: without the scheme, and not too long. */
    String shown() {
        String shortPath = path.replaceAll("[/\\\\]+$", "");
        String whole = (host.startsWith("www.") ? host.substring(4) : host) + shortPath;
        if (whole.length() <= LONGEST_SHOWN) return whole;
        int end = Character.isHighSurrogate(whole.charAt(LONGEST_SHOWN - 1)) ? LONGEST_SHOWN - 1 : LONGEST_SHOWN;
        return whole.substring(0, end) + "\u2026";
    }
}
