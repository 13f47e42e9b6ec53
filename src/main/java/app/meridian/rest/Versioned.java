package app.meridian.rest;

import app.meridian.core.person.ChangedMeanwhileException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Something that is changed by version, as it is answered.
 *
 * @param version also the entity tag (rule H6)
 */
record Versioned(long version, Object json) {

    /**
     * Changes it if the change was made from the version that is stored. Two changes from one version never both
     * succeed: the core sees to that (rule S1).
     *
     * @param change gets the version that is to be replaced
     * @throws StaleException with what is stored, if that is another version
     */
    static Versioned change(IfMatch ifMatch, Supplier<Versioned> stored, LongFunction<Versioned> change) {
        Versioned before = stored.get();
        if (!ifMatch.includes(before.version)) throw new StaleException(before);
        try {
            return change.apply(before.version);
        } catch (ChangedMeanwhileException lost) {
            throw new StaleException(stored.get());
        }
    }

    Response answer(Response.Status status) {
        return Response.status(status).header(HttpHeaders.ETAG, IfMatch.tag(version)).entity(Json.write(json)).build();
    }
}
