package app.meridian.core.checkin;

/** Something that is done every minute on one of the nodes; it may be late, missed or done twice. */
public interface EveryMinute {

    void run();
}
