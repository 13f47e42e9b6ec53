package app.meridian.store;

import app.meridian.core.checkin.NewCheckIn;

/** The unique key of a post: SHA-256 of author, subject and client key, of one length whatever theirs. */
final class PostKey {
    private PostKey() {}

    /** 64 hexadecimal digits. */
    static String of(NewCheckIn checkIn) {
        return Sha256.of(String.join("\n",
                checkIn.author().key(), checkIn.subject().reference(), checkIn.clientKey().value()));
    }
}
