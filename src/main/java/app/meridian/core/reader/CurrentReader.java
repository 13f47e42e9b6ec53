package app.meridian.core.reader;

/** Tells who makes the request that is being answered. */
@FunctionalInterface
public interface CurrentReader {

    /** Where the reader's clock stands costs a read or two, so the frame of a panel does without (rule H1). */
    Reader get();
}
