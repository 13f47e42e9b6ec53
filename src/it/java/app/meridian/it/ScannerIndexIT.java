package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** The index that Spring's contexts in the products are made from, against the annotations themselves. */
class ScannerIndexIT {
    private static final String FOLDER = "META-INF/plugin-components/";

    @Test
    void listsTheComponents() {
        assertThat(index("component")).isEqualTo(annotated(Component.class));
        assertThat(index("component-jira")).isEqualTo(annotated(JiraComponent.class));
        assertThat(index("component-confluence")).isEqualTo(annotated(ConfluenceComponent.class));
    }

    @Test
    void listsTheImports() {
        assertThat(index("imports")).isEqualTo(imported(ComponentImport.class));
        assertThat(index("imports-jira")).isEqualTo(imported(JiraImport.class));
        assertThat(index("imports-confluence")).isEqualTo(imported(ConfluenceImport.class));
    }

    @Test
    void listsTheServicesForTheProduct() {
        assertThat(index("exports")).isEqualTo(classes().filter(type -> type.isAnnotationPresent(ExportAsService.class))
                .map(ScannerIndexIT::exported).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String exported(Class<?> type) {
        return type.getName() + "#" + Stream.of(type.getAnnotation(ExportAsService.class).value())
                .map(Class::getName).collect(Collectors.joining(","));
    }

    @Test
    void isTheSameInBothJarsAndHasNoOtherFiles() {
        for (BuiltJar jar : List.of(BuiltJar.main(), BuiltJar.platform7())) {
            assertThat(jar.names()).filteredOn(name -> name.startsWith(FOLDER)).containsExactlyInAnyOrder(
                    FOLDER + "component", FOLDER + "component-jira", FOLDER + "component-confluence",
                    FOLDER + "imports", FOLDER + "imports-jira", FOLDER + "imports-confluence", FOLDER + "exports");
            assertThat(jar.names()).filteredOn(name -> name.startsWith(FOLDER))
                    .allSatisfy(name -> assertThat(jar.lines(name)).isEqualTo(BuiltJar.main().lines(name)));
        }
    }

    private static Set<String> index(String file) {
        return new TreeSet<>(BuiltJar.main().lines(FOLDER + file));
    }

    private static Set<String> annotated(Class<? extends Annotation> annotation) {
        return classes().filter(type -> type.isAnnotationPresent(annotation)).map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> imported(Class<? extends Annotation> annotation) {
        return classes().flatMap(type -> Arrays.stream(type.getDeclaredConstructors()))
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(annotation))
                .map(parameter -> line(parameter, annotation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Parameter parameter, Class<? extends Annotation> annotation) {
        try {
            String bean = (String) annotation.getMethod("value").invoke(parameter.getAnnotation(annotation));
            return parameter.getType().getName() + (bean.isEmpty() ? "" : "#" + bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classes() {
        return BuiltJar.main().names().stream().filter(name -> name.matches("app/meridian/.*\\.class"))
                .map(name -> name.replace('/', '.').substring(0, name.length() - 6)).map(ScannerIndexIT::load);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ScannerIndexIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
