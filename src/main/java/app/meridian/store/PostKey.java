package app.meridian.store;

import app.meridian.core.checkin.NewCheckIn;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The unique key of a post: SHA-256 of author, subject and client key, of one length whatever theirs. */
final class PostKey {
    private PostKey() {}

    /** 64 hexadecimal digits. */
    static String of(NewCheckIn checkIn) {
        String named = String.join("\n",
                checkIn.author().key(), checkIn.subject().reference(), checkIn.clientKey().value());
        return HexFormat.of().formatHex(sha256().digest(named.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
