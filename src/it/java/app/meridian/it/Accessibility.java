package app.meridian.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What axe-core finds on the page that a browser shows, by the rules of WCAG 2.2 A and AA and good practice. */
record Accessibility(Browser browser) {
    private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            const named = violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | ');
            axe.run(document, {resultTypes: ['violations']}).then(
                result => done(result.violations.map(named)), error => done([String(error)]));
            """;

    /** Rule and elements of each violation. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        try {
            if (!(Boolean) browser.script("return Boolean(window.axe)")) browser.script(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<String>) browser.asyncScript(RUN);
    }
}
