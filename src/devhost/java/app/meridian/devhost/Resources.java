package app.meridian.devhost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The host's own texts and scripts. */
final class Resources {
    private Resources() {
    }

    static String text(String name) {
        try (InputStream file = Resources.class.getResourceAsStream("/devhost/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
