package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each jar installs in a framework that offers only what its platform does: bundle resolved, Spring context up. Each
 * check runs in a JVM of its own whose class path holds Spring 6 and jakarta, or Spring 5.3 and javax, and nothing of
 * the other.
 */
class PlatformsIT {
    private static final Path BUILD = Path.of(System.getProperty("meridian.build"));

    @ParameterizedTest
    @CsvSource({"jira, 8", "confluence, 8", "jira, 7", "confluence, 7"})
    void theJarOfThePlatformInstalls(String product, int platform) throws Exception {
        Check check = check(product, platform, platform == 8 ? BuiltJar.main() : BuiltJar.platform7());

        assertThat(check.output()).contains("installed app.meridian on platform " + platform + " as " + product);
        assertThat(check.exitCode()).isZero();
    }

    /** With the classes of the jar and of the platform alone. */
    @ParameterizedTest
    @CsvSource({"jira, 8", "confluence, 7"})
    void theJarOfThePlatformKnowsHolidaysAndCalendarFiles(String product, int platform) throws Exception {
        Check check = check("app.meridian.it.HolidayCheck", product, platform,
                platform == 8 ? BuiltJar.main() : BuiltJar.platform7());

        assertThat(check.output()).contains("HolidayCalendar[label=SE, days={2026-06-20=Mittsommertag}]",
                "days={2026-06-20=20200601, 20200602, 20200603, 20200604, 20200605, "
                        + "20200606, 20200620, 20260606, 20260618}",
                "SUMMARY:Planning\r\n");
        assertThat(check.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"jira, 8", "confluence, 7"})
    void theJarOfTheOtherPlatformDoesNot(String product, int platform) throws Exception {
        Check check = check(product, platform, platform == 8 ? BuiltJar.platform7() : BuiltJar.main());

        assertThat(check.output()).contains("osgi.wiring.package=" + (platform == 8 ? "javax." : "jakarta."));
        assertThat(check.exitCode()).isEqualTo(1);
    }

    @Test
    void theClassPathsHoldOnePlatformEach() throws IOException {
        assertThat(names(8)).anyMatch(name -> name.startsWith("spring-core-6."))
                .noneMatch(name -> name.contains("javax"));
        assertThat(names(7)).anyMatch(name -> name.startsWith("spring-core-5.3."))
                .noneMatch(name -> name.contains("jakarta"));
    }

    private record Check(int exitCode, String output) {}

    private static Check check(String product, int platform, BuiltJar jar) throws IOException, InterruptedException {
        return check("app.meridian.devhost.framework.PlatformCheck", product, platform, jar);
    }

    private static Check check(String main, String product, int platform, BuiltJar jar)
            throws IOException, InterruptedException {
        String classPath = BUILD.resolve("test-classes") + ":" + BUILD.resolve("platform" + platform) + "/*";
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath,
                main, product, String.valueOf(platform),
                jar.file().toString())
                .redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        return new Check(process.exitValue(), output);
    }

    private static List<String> names(int platform) throws IOException {
        try (Stream<Path> jars = Files.list(BUILD.resolve("platform" + platform))) {
            return jars.map(jar -> jar.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
