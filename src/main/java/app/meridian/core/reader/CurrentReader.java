package app.meridian.core.reader;

import app.meridian.core.person.PersonId;
import java.time.ZoneId;
import java.util.Optional;

/** Tells who makes the request that is being answered. */
@FunctionalInterface
public interface CurrentReader {

    /** Where the reader's clock stands costs a read or two, so the frame of a panel does without (rule H1). */
    Reader get();

    /** The reader on a clock that is known already, which costs no read. */
    default Reader in(ZoneId zone) {
        Reader reader = get();
        return new Reader(reader.person(), zone, reader.locale(), reader.timePattern());
    }

    /** Who it is, and nothing more, which costs no read; empty for an anonymous reader. */
    default Optional<PersonId> person() {
        return get().person();
    }
}
