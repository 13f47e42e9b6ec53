import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the index of Atlassian's Spring scanner, {@code META-INF/plugin-components}, from the annotations of compiled
 * classes: {@code java -cp asm.jar ScannerIndex.java target/classes}. Stands in for
 * atlassian-spring-scanner-maven-plugin where Atlassian's repository cannot be reached.
 *
 * <p>The files, UTF-8, one sorted entry a line; a product's own entries stand in a file with its name behind a hyphen:
 * <ul>
 * <li>{@code component}: {@code fq.Class} or {@code fq.Class#beanName}
 * <li>{@code imports}: {@code fq.Interface} or {@code fq.Interface#beanName}
 * <li>{@code exports}: {@code fq.Class} or {@code fq.Class#fq.Interface,fq.Interface}
 * </ul>
 * The genuine scanner passes over imports of a class that is not a component; here that is an error.
 *
 * <p>Source: the files in plugins built with the genuine scanner, versions 2 to 6, and
 * https://developer.atlassian.com/server/framework/atlassian-sdk/spring-java-config-spring-scanner/
 */
public final class ScannerIndex {
    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

    /** Annotation on a class: the file that names the class. */
    private static final Map<String, String> COMPONENTS = Map.of(
            "org.springframework.stereotype.Component", "component",
            "org.springframework.stereotype.Service", "component",
            "org.springframework.stereotype.Repository", "component",
            "jakarta.inject.Named", "component",
            "javax.inject.Named", "component",
            SCANNER + "component.JiraComponent", "component-jira",
            SCANNER + "component.ConfluenceComponent", "component-confluence");

    /** Annotation on a constructor's parameter or a field: the file that names its type. */
    private static final Map<String, String> IMPORTS = Map.of(
            SCANNER + "imports.ComponentImport", "imports",
            SCANNER + "imports.JiraImport", "imports-jira",
            SCANNER + "imports.ConfluenceImport", "imports-confluence");

    private static final String EXPORT = SCANNER + "export.ExportAsService";

    private final SortedMap<String, SortedSet<String>> entriesByFile = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: java -cp asm.jar ScannerIndex.java <folder of classes>");
            System.exit(2);
        }
        Path classes = Path.of(arguments[0]);
        ScannerIndex index = new ScannerIndex();
        index.scan(classes);
        index.write(classes.resolve("META-INF/plugin-components"));
    }

    private void scan(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(this::read);
        }
    }

    private void read(Path file) {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(new ClassScan(), ClassReader.SKIP_CODE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String file, String entry) {
        entriesByFile.computeIfAbsent(file, name -> new TreeSet<>()).add(entry);
    }

    /** Replaces the former index: what is left of it would still be installed. */
    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> stale = Files.newDirectoryStream(folder)) {
            for (Path file : stale) Files.delete(file);
        }
        for (Map.Entry<String, SortedSet<String>> file : entriesByFile.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), String.join("\n", file.getValue()) + "\n");
        }
    }

    private static String named(String className, Map<String, List<String>> values) {
        String name = String.join("", values.getOrDefault("value", List.of()));
        return name.isEmpty() ? className : className + "#" + name;
    }

    private final class ClassScan extends ClassVisitor {
        private String className;
        private boolean isComponent;
        private boolean hasImports;

        ClassScan() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
            className = Type.getObjectType(name).getClassName();
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            String annotation = Type.getType(descriptor).getClassName();
            if (COMPONENTS.containsKey(annotation)) {
                isComponent = true;
                return new Values(values -> add(COMPONENTS.get(annotation), named(className, values)));
            }
            return annotation.equals(EXPORT) ? new Values(this::addExport) : null;
        }

        private void addExport(Map<String, List<String>> values) {
            List<String> interfaces = values.getOrDefault("value", List.of());
            add("exports", interfaces.isEmpty() ? className : className + "#" + String.join(",", interfaces));
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String signature, Object value) {
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                    return imported(descriptor, Type.getType(type));
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return !name.equals("<init>") ? null : new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
                    return imported(descriptor, Type.getArgumentTypes(type)[parameter]);
                }
            };
        }

        private AnnotationVisitor imported(String descriptor, Type type) {
            String file = IMPORTS.get(Type.getType(descriptor).getClassName());
            if (file == null) return null;
            hasImports = true;
            return new Values(values -> add(file, named(type.getClassName(), values)));
        }

        @Override
        public void visitEnd() {
            if (hasImports && !isComponent) {
                throw new IllegalStateException(className + " imports a service but is not a component: the scanner"
                        + " would not index the import. Make it a @Component, or import the service in one");
            }
        }
    }

    /** Collects an annotation's values: texts as they are, classes by name, arrays flattened. */
    private static final class Values extends AnnotationVisitor {
        private final Map<String, List<String>> values = new HashMap<>();
        private final Consumer<Map<String, List<String>>> onEnd;

        Values(Consumer<Map<String, List<String>>> onEnd) {
            super(Opcodes.ASM9);
            this.onEnd = onEnd;
        }

        @Override
        public void visit(String name, Object value) {
            String text = value instanceof Type type ? type.getClassName() : value.toString();
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
        }

        @Override
        public AnnotationVisitor visitArray(String name) {
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String ignored, Object element) {
                    Values.this.visit(name, element);
                }
            };
        }

        @Override
        public void visitEnd() {
            onEnd.accept(values);
        }
    }
}
