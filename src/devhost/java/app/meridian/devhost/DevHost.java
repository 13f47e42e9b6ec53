package app.meridian.devhost;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

/** Both products with the plugin installed, in this JVM. */
public final class DevHost implements AutoCloseable {
    private final RunningProduct jira;
    private final RunningProduct confluence;

    private DevHost(RunningProduct jira, RunningProduct confluence) {
        this.jira = jira;
        this.confluence = confluence;
    }

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        try {
            DevHost host = start(Options.parse(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
            System.out.println(host.greeting());
        } catch (Options.Malformed malformed) {
            System.err.println(malformed.getMessage() + "\n\n" + Options.USAGE);
            System.exit(2);
        } catch (IllegalStateException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Returns when both products answer; fails with the reason when one of them cannot. */
    public static DevHost start(Options options) {
        CompletableFuture<RunningProduct> jira = starting(options, Product.JIRA);
        CompletableFuture<RunningProduct> confluence = starting(options, Product.CONFLUENCE);
        try {
            return new DevHost(jira.join(), confluence.join());
        } catch (CompletionException failure) {
            closeWhenStarted(jira);
            closeWhenStarted(confluence);
            throw failure.getCause() instanceof IllegalStateException reason ? reason
                    : new IllegalStateException(failure.getCause());
        }
    }

    private static CompletableFuture<RunningProduct> starting(Options options, Product product) {
        return CompletableFuture.supplyAsync(() -> RunningProduct.start(options, product),
                task -> new Thread(task, "start " + product.key()).start());
    }

    private static void closeWhenStarted(CompletableFuture<RunningProduct> product) {
        product.handle((running, failure) -> {
            if (running != null) running.close();
            return failure;
        }).join();
    }

    public RunningProduct jira() {
        return jira;
    }

    public RunningProduct confluence() {
        return confluence;
    }

    public String jiraUrl() {
        return jira.url();
    }

    public String confluenceUrl() {
        return confluence.url();
    }

    @Override
    public void close() {
        CompletableFuture.allOf(CompletableFuture.runAsync(jira::close), CompletableFuture.runAsync(confluence::close))
                .join();
    }

    private String greeting() {
        return """

                Jira        %1$s
                Confluence  %2$s
                Log in as   %3$s (password = user name)
                Move time   curl -d now=2026-11-25T13:20:00Z %1$s/devhost/clock (without a value: back to the real time)
                Stop        Ctrl-C
                """.formatted(jiraUrl(), confluenceUrl(), String.join(", ", SampleData.usernames()));
    }
}
