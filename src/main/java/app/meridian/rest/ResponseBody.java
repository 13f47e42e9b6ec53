package app.meridian.rest;

import app.meridian.core.decision.ResponseKind;
import java.util.Optional;

/** What a contributor says, as a request says it. @param reason as typed */
record ResponseBody(int textVersion, ResponseKind kind, String reason) {

    /** @throws BadFieldsException if anything cannot be read */
    static ResponseBody read(Field body) {
        body.isObject("textVersion", "kind", "reason");
        Optional<Long> version = body.at("textVersion").required().number(1, Integer.MAX_VALUE);
        Optional<ResponseKind> kind = Words.read(body.at("kind").required(), ResponseKind.values());
        String reason = body.at("reason").text().orElse("");
        body.flaws().refuse();
        return new ResponseBody(version.orElseThrow().intValue(), kind.orElseThrow(), reason);
    }
}
