package app.meridian.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that try to run as script, from {@code hostile.txt}. */
public final class HostileTexts {
    private HostileTexts() {}

    public static List<String> all() {
        try (InputStream file = HostileTexts.class.getResourceAsStream("/hostile.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
