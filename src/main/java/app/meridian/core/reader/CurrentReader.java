package app.meridian.core.reader;

/** Tells who makes the request that is being answered. */
@FunctionalInterface
public interface CurrentReader {
    Reader get();
}
