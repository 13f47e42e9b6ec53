package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;

/** The form that the products demand of the jars. */
class JarIT {
    private static final List<String> OWN = List.of("app.meridian", "org.commonmark",
            "org.nibor.autolink", "de.focus_shift.jollyday.core", "net.fortuna.ical4j", "org.apache.commons.codec",
            "org.apache.commons.lang3", "org.threeten.extra");

    /** Annotations for compilers and other tools: Java passes over those that are missing. */
    private static final List<String> ANNOTATIONS = List.of("com.atlassian.plugin.spring.scanner.annotation",
            "org.jspecify.annotations", "org.joda.convert");

    /** Of conditions: only the descriptor names them. */
    private static final List<String> CONDITIONS = List.of("com.atlassian.jira.plugin.webfragment.conditions",
            "com.atlassian.confluence.plugin.descriptor.web.conditions",
            "com.atlassian.confluence.plugin.descriptor.web.conditions.user");

    static Stream<BuiltJar> jars() {
        return Stream.of(BuiltJar.main(), BuiltJar.platform7());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void holdsOurPackagesAndTheEmbeddedLibrariesAlone(BuiltJar jar) {
        assertThat(jar.names()).allMatch(name -> name.matches(
                "app/meridian/(core|store|text|holiday|rest|web|sal|jira|confluence|plugin)/.*\\.class"
                        + "|org/(commonmark|nibor/autolink)/.*|atlassian-plugin\\.xml"
                        + "|de/focus_shift/jollyday/core/.*\\.class|holidays/Holidays_\\w+\\.xml|jollyday\\.properties"
                        + "|descriptions/(country|holiday)_descriptions(_\\w\\w)?\\.properties"
                        + "|(net/fortuna/ical4j|org/apache/commons/(codec|lang3)|org/threeten/extra)/.*\\.class"
                        + "|ical4j\\.properties"
                        + "|(confluence|css|i18n|images|js|templates/meridian)/[^/]+"
                        + "|META-INF/maven/app\\.meridian/meridian/pom\\.(xml|properties)"
                        + "|META-INF/(MANIFEST\\.MF|LICENSE|NOTICE|licenses/\\w+\\.txt|spring/plugin-context\\.xml"
                        + "|plugin-components/[a-z-]+)"));
        assertThat(jar.names()).contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/commonmark.txt");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void isJava17(BuiltJar jar) {
        assertThat(jar.names()).filteredOn(name -> name.startsWith("app/") && name.endsWith(".class"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(new ClassReader(jar.bytes(name).orElseThrow()).readUnsignedShort(6))
                        .isEqualTo(61));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void hasTheHeadersOfATransformerlessPlugin(BuiltJar jar) {
        assertThat(jar.header("Atlassian-Plugin-Key")).isEqualTo("app.meridian");
        assertThat(jar.header("Bundle-SymbolicName")).isEqualTo("app.meridian");
        assertThat(jar.header("Bundle-ManifestVersion")).isEqualTo("2");
        assertThat(jar.header("Spring-Context")).isEqualTo("*");
        assertThat(jar.header("Export-Package")).isNull();
        assertThat(jar.text("atlassian-plugin.xml")).contains("key=\"app.meridian\"").doesNotContain("${");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void importsEveryPackageItLinksToAndNoOther(BuiltJar jar) {
        Set<String> linked = ReferencedPackages.in(jar).stream()
                .filter(name -> !name.startsWith("java.") && OWN.stream().noneMatch(name::startsWith))
                .filter(name -> ANNOTATIONS.stream().noneMatch(name::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        linked.addAll(CONDITIONS);
        assertThat(jar.imports()).isEqualTo(linked);
    }

    /** One class that a product cannot load keeps the whole plugin from starting. */
    @ParameterizedTest
    @MethodSource("jars")
    void importsThePackagesOfTheConditionsThatItsDescriptorNames(BuiltJar jar) {
        assertThat(named(jar.text("atlassian-plugin.xml"), "<condition class=\"(com\\.atlassian\\.[\\w.]+)\\.\\w+\""))
                .isNotEmpty().isSubsetOf(CONDITIONS);
    }

    /** Only parts of some libraries are in the jar: nothing in it needs another part, but for dates in time zones. */
    @ParameterizedTest
    @MethodSource("jars")
    void holdsEveryClassOfAnEmbeddedPackageThatItLinksTo(BuiltJar jar) {
        Set<String> files = jar.names();

        assertThat(ReferencedPackages.classesIn(jar))
                .filteredOn(name -> OWN.stream().anyMatch(name.replace('/', '.')::startsWith))
                .filteredOn(name -> !files.contains(name + ".class"))
                .allMatch(name -> name.startsWith("net/fortuna/ical4j/model/"))
                .noneMatch(name -> name.matches(".*/(Recur|WeekDay|Month|NumberList|TemporalAdapter)[^/]*"));
    }

    /** Time zones come from the Java runtime. */
    @ParameterizedTest
    @MethodSource("jars")
    void holdsNoTimeZones(BuiltJar jar) {
        assertThat(jar.names()).noneMatch(name -> name.contains("zoneinfo"));
        assertThat(jar.text("ical4j.properties")).contains("net.fortuna.ical4j.timezone.update.enabled=false");
    }

    @Test
    void importsOnlyWhatThePlatformsExport() {
        assertThat(PlatformExports.read().of("8")).containsAll(BuiltJar.main().imports());
        assertThat(PlatformExports.read().of("7")).containsAll(BuiltJar.platform7().imports());
        assertThat(PlatformExports.read().all()).allSatisfy(export ->
                assertThat(export.source()).as(export.name()).matches("https://.+"));
    }

    @Test
    void thePlatform7JarKnowsNoJakarta() {
        assertThat(BuiltJar.main().imports()).anyMatch(name -> name.startsWith("jakarta."));
        assertThat(BuiltJar.platform7().imports()).noneMatch(name -> name.startsWith("jakarta."));
        assertThat(ReferencedPackages.in(BuiltJar.platform7())).noneMatch(name -> name.startsWith("jakarta."));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void importsOfOneProductAreOptional(BuiltJar jar) {
        assertThat(jar.imports()).filteredOn(name -> name.matches("com\\.atlassian\\.(jira|confluence)\\b.*"))
                .hasSizeGreaterThan(10)
                .allSatisfy(name -> assertThat(jar.header("Import-Package")).contains(name + ";resolution:=optional"));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void asksForTheRestModuleThatBothPlatformsHave(BuiltJar jar) {
        assertThat(jar.text("atlassian-plugin.xml")).containsPattern("<rest-migration key=\"[^\"]+\">\\s*<rest-v2/>");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void importsCarryNoVersion(BuiltJar jar) {
        assertThat(jar.header("Import-Package")).doesNotContainPattern("version=\"?\\[?[1-9]");
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyClassAndFileNamedInTheDescriptorIsThere(BuiltJar jar) {
        String descriptor = jar.text("atlassian-plugin.xml");

        assertThat(named(descriptor, "(?:class=\"|<entity>)(app\\.meridian\\.[\\w.$]+)"))
                .isNotEmpty().allSatisfy(name -> assertThat(jar.names()).contains(name.replace('.', '/') + ".class"));
        assertThat(named(descriptor, "<method>(app\\.meridian\\.[\\w.$]+)#"))
                .isNotEmpty().allSatisfy(name -> assertThat(jar.names()).contains(name.replace('.', '/') + ".class"));
        assertThat(named(descriptor, "location=\"/([\\w/.-]+\\.\\w+)\""))
                .isNotEmpty().allSatisfy(name -> assertThat(jar.names()).contains(name));
        assertThat(named(descriptor, "(images/[\\w-]+\\.png)"))
                .isNotEmpty().allSatisfy(name -> assertThat(jar.names()).contains(name));
    }

    @ParameterizedTest
    @MethodSource("jars")
    void everyTextNamedInTheDescriptorIsThere(BuiltJar jar) {
        String texts = jar.text("i18n/meridian.properties");

        assertThat(named(jar.text("atlassian-plugin.xml"), "key=\"((?:app\\.)?meridian\\.[\\w.-]+)\""))
                .filteredOn(key -> !key.equals("app.meridian"))
                .isNotEmpty().allSatisfy(key -> assertThat(texts).contains(key + "="));
    }

    private static Set<String> named(String text, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
