package app.meridian.devhost;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

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
            System.out.println(Resources.text("usage.txt"));
            return;
        }
        try {
            DevHost host = start(Options.parse(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop"));
            for (Product product : Product.values()) SampleHours.set(host.product(product));
            System.out.println(host.greeting());
        } catch (IllegalArgumentException malformed) {
            System.err.println(malformed.getMessage() + "\n\n" + Resources.text("usage.txt"));
            System.exit(2);
        } catch (IllegalStateException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    /** Returns when both products answer; fails with the reason when one of them cannot. */
    public static DevHost start(Options options) {
        RunningProduct jira = RunningProduct.start(options, Product.JIRA);
        try {
            return new DevHost(jira, RunningProduct.start(options, Product.CONFLUENCE));
        } catch (IllegalStateException failure) {
            jira.close();
            throw failure;
        }
    }

    public RunningProduct jira() {
        return jira;
    }

    public RunningProduct confluence() {
        return confluence;
    }

    public RunningProduct product(Product product) {
        return product == Product.JIRA ? jira : confluence;
    }

    public String jiraUrl() {
        return jira.url();
    }

    public String confluenceUrl() {
        return confluence.url();
    }

    @Override
    public void close() {
        jira.close();
        confluence.close();
    }

    private String greeting() {
        String usernames = jira.site().users().all().stream().map(HostUser::username).collect(Collectors.joining(", "));
        return """

                Jira        %1$s
                Confluence  %2$s
                Log in as   %3$s (password = user name)
                Move time   curl -d now=2026-11-25T13:20:00Z %1$s/devhost/clock (without a value: back to the real time)
                Run jobs    curl -X POST %1$s/devhost/jobs (they run every minute anyway)
                Stop        Ctrl-C
                """.formatted(jiraUrl(), confluenceUrl(), usernames);
    }
}
