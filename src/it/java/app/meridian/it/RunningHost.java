package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import app.meridian.devhost.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests one host for the whole run, with the built jar installed in both products and data of its own. The
 * plugin's jobs run when a test tells them to and at no other time.
 */
public final class RunningHost implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DevHost.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(RunningHost.class))
                .getOrComputeIfAbsent("host", name -> new Started(start()), Started.class).host;
    }

    private static DevHost start() {
        try {
            Path data = Files.createTempDirectory(Path.of(System.getProperty("meridian.build")), "host-data");
            DevHost host = DevHost.start(Options.of(BuiltJar.main().file()).withPorts(0, 0).withData(data));
            for (Product product : Product.values()) host.product(product).jobs().pause();
            return host;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Started(DevHost host) implements AutoCloseable {
        @Override
        public void close() {
            host.close();
        }
    }
}
