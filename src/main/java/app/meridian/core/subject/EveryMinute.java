package app.meridian.core.subject;

/**
 * Work that is looked at every minute, on one node at a time. A run may be late, left out, or come twice: it looks at
 * what is due by now and does nothing twice. Nobody is logged in.
 */
public interface EveryMinute {
    void run();
}
