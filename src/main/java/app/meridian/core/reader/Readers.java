package app.meridian.core.reader;

import app.meridian.core.person.PersonId;
import java.time.ZoneId;

/** People as readers of what is sent to them, when nobody makes a request. */
@FunctionalInterface
public interface Readers {
    /** @param zone where the person's clock stands */
    Reader of(PersonId person, ZoneId zone);
}
