package app.meridian.devhost.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Words nobody can guess. */
public final class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {
    }

    public static String next() {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
