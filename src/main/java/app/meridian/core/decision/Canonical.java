package app.meridian.core.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The form over which a digest is made (rule K11): JSON in UTF-8 with sorted keys and without white space, texts as
 * they are, people and mentions as numbers of the record.
 */
public final class Canonical {
    private Canonical() {}

    /** @throws IllegalArgumentException if somebody whom it names has no number */
    public static String write(Snapshot snapshot, Cast cast) {
        return CanonicalJson.write(new SnapshotWriter(new Numbering(cast)).tree(snapshot));
    }

    /** @throws IllegalArgumentException for what {@link #write} does not make, or not with these people */
    public static Snapshot read(String canonical, Cast cast) {
        return new SnapshotReader(new Numbering(cast)).snapshot(CanonicalJson.read(canonical));
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    public static String digest(String canonical) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** What is in force from its deciding on. */
    static Frozen freeze(Decision decided) {
        Snapshot snapshot = Snapshot.of(decided);
        String canonical = write(snapshot, decided.cast());
        Seal seal = new Seal(snapshot.textVersion(), digest(canonical), snapshot.decidedAt());
        return new Frozen(decided.id(), seal, canonical);
    }
}
