package app.meridian.devhost.web;

import java.io.IOException;
import java.util.regex.Pattern;

/** Which code answers which address below the context path. */
public record Route(String method, Pattern path, boolean needsToken, Handler handler) {
    public static Route get(String path, Handler handler) {
        return new Route("GET", Pattern.compile(path), false, handler);
    }

    /** A form of the host, which must carry the reader's {@code atl_token}. */
    public static Route form(String path, Handler handler) {
        return new Route("POST", Pattern.compile(path), true, handler);
    }

    /** For scripts, which send JSON. */
    public static Route rest(String method, String path, Handler handler) {
        return new Route(method, Pattern.compile(path), false, handler);
    }

    boolean takes(String requestMethod) {
        return method.equals(requestMethod) || method.equals("GET") && requestMethod.equals("HEAD");
    }

    /** Answers the request. */
    public interface Handler {
        void handle(Exchange exchange) throws IOException;
    }
}
