package app.meridian.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The host in a process of its own, started the way {@code bin/run} starts it. */
final class HostProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path output;

    private HostProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static HostProcess start(Path data) throws IOException, InterruptedException {
        Path build = Path.of(System.getProperty("meridian.build"));
        Path output = Files.createTempFile(build, "host", ".log");
        String classPath = build.resolve("test-classes") + ":" + Files.readString(build.resolve("devhost.classpath"));
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath.trim(),
                "app.meridian.devhost.DevHost", "--jar", BuiltJar.main().file().toString(), "--data", data.toString(),
                "--jira-port", "0", "--confluence-port", "0")
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        HostProcess host = new HostProcess(process, output);
        host.awaitUrls();
        return host;
    }

    Client jira() {
        return Client.anonymous(url("jira"));
    }

    Client confluence() {
        return Client.anonymous(url("confluence"));
    }

    /** SIGKILL: nothing of the process runs any more. */
    void kill() {
        process.destroyForcibly().onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** SIGTERM; the exit code as a shell would see it less the signal's 128 + 15. */
    int stop() throws InterruptedException {
        process.destroy();
        assertStopped();
        return process.exitValue() == 143 ? 0 : process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }

    private void assertStopped() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.SECONDS)) throw new AssertionError("Still running:\n" + log());
    }

    private void awaitUrls() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!find("jira").find() || !find("confluence").find()) {
            boolean failed = !process.isAlive() || System.nanoTime() > deadline;
            if (failed) throw new AssertionError("Did not start:\n" + log());
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private String url(String product) {
        Matcher url = find(product);
        if (!url.find()) throw new AssertionError("No address of " + product + " in:\n" + log());
        return url.group();
    }

    private Matcher find(String product) {
        return Pattern.compile("http://localhost:\\d+/" + product + "\\b").matcher(log());
    }

    private String log() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
