package app.meridian.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders between the rooms of the plugin. */
@AnalyzeClasses(packages = "app.meridian", importOptions = {ImportOption.DoNotIncludeTests.class})
class RoomsTest {
    private static final String ROOT = "app.meridian";

    @ArchTest
    static final ArchRule CORE_KNOWS_ONLY_THE_JDK = classes().that().resideInAPackage(ROOT + ".core..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", ROOT + ".core..");

    @ArchTest
    static final ArchRule ARROWS_POINT_INWARDS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
            .layer("core").definedBy(ROOT + ".core..")
            .layer("text").definedBy(ROOT + ".text..")
            .layer("store").definedBy(ROOT + ".store..")
            .layer("holiday").definedBy(ROOT + ".holiday..")
            .layer("sal").definedBy(ROOT + ".sal..")
            .layer("rest").definedBy(ROOT + ".rest..")
            .layer("web").definedBy(ROOT + ".web..")
            .layer("jira").definedBy(ROOT + ".jira..")
            .layer("confluence").definedBy(ROOT + ".confluence..")
            .layer("plugin").definedBy(ROOT + ".plugin..")
            .whereLayer("store").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("holiday").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("sal").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("rest").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("jira").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("confluence").mayOnlyBeAccessedByLayers("plugin")
            .whereLayer("web").mayOnlyBeAccessedByLayers("jira", "confluence", "plugin")
            .whereLayer("text").mayOnlyBeAccessedByLayers("rest", "web", "plugin")
            .whereLayer("plugin").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule ONLY_THE_STORE_KNOWS_ACTIVE_OBJECTS = only(".store..", "net.java.ao..",
            "com.atlassian.activeobjects..");

    @ArchTest
    static final ArchRule ONLY_TEXT_KNOWS_COMMONMARK = only(".text..", "org.commonmark..", "org.nibor..");

    @ArchTest
    static final ArchRule ONLY_HOLIDAY_KNOWS_JOLLYDAY_AND_ICAL4J = only(".holiday..", "de.focus_shift..",
            "net.fortuna..", "org.threeten..");

    @ArchTest
    static final ArchRule ONLY_HOLIDAY_AND_CONFLUENCE_READ_XML = noClasses()
            .that().resideOutsideOfPackages(ROOT + ".holiday..", ROOT + ".confluence..")
            .should().dependOnClassesThat().resideInAnyPackage("javax.xml..");

    @ArchTest
    static final ArchRule ONLY_REST_KNOWS_JAX_RS = only(".rest..", "jakarta.ws.rs..", "jakarta.inject..");

    @ArchTest
    static final ArchRule ONLY_REST_AND_STORE_KNOW_JSON = noClasses()
            .that().resideOutsideOfPackages(ROOT + ".rest..", ROOT + ".store..")
            .should().dependOnClassesThat().resideInAnyPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule ONLY_WEB_KNOWS_SERVLETS = only(".web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule ONLY_JIRA_KNOWS_JIRA = only(".jira..", "com.atlassian.jira..");

    @ArchTest
    static final ArchRule ONLY_CONFLUENCE_KNOWS_CONFLUENCE = only(".confluence..", "com.atlassian.confluence..",
            "com.atlassian.user..");

    @ArchTest
    static final ArchRule NO_CLOCK_BUT_THE_INJECTED_ONE = noClasses().that().resideOutsideOfPackage(ROOT + ".plugin..")
            .should().callMethod(java.time.Clock.class, "systemUTC")
            .orShould().callMethod(java.time.Instant.class, "now")
            .orShould().callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould().callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule NAMES_SAY_A_ROLE = noClasses()
            .should().haveNameMatching(".*(Impl|Default|Manager|Helper|Util|Utils|Dto|Dao|Bean)$");

    private static ArchRule only(String room, String... packages) {
        return noClasses().that().resideOutsideOfPackage(ROOT + room)
                .should().dependOnClassesThat().resideInAnyPackage(packages);
    }
}
