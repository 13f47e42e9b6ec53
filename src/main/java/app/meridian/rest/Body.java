package app.meridian.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the body of a request: one JSON object that says so, no larger and no deeper than any that makes sense. */
final class Body {
    /** Fifty calendars with every exception they may have. */
    static final int MOST_BYTES = 4 << 20;

    private static final int DEEPEST = 20;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Body() {}

    /** {@code @Consumes} alone lets a request pass that has no content type; a script of another site can send one. */
    static void requireJson(String contentType) {
        boolean json = contentType != null && contentType.matches("(?i)application/json\\s*(;.*)?");
        if (!json) throw new NotJsonTypeException(contentType);
    }

    /**
     * @throws NotJsonTypeException if the content type is another one or is missing
     * @throws TooLargeException if there are more than {@value #MOST_BYTES} bytes
     * @throws NotJsonException if the body is not one JSON object
     */
    static Field read(String contentType, InputStream body) {
        requireJson(contentType);
        JsonNode value = parse(bytes(body));
        if (!value.isObject()) throw new NotJsonException(null);
        return Field.root(value);
    }

    /** A little more is read and forgotten: a client that is still sending would not see the answer. */
    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length <= MOST_BYTES) return bytes;
            body.skip(MOST_BYTES);
            throw new TooLargeException(MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new NotJsonException(e);
        }
    }
}
