package app.meridian.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Lines of the types and methods below a folder, from the declaration's first line to its last; blank lines count. */
record SourceSizes(List<Sized> types, List<Sized> methods, List<Sized> bodies, List<Sized> constructors) {

    /** @param size lines, or a constructor's parameters */
    record Sized(String name, int size) {}

    static SourceSizes of(Path root) throws IOException {
        SourceSizes sizes = new SourceSizes(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (sources(root).isEmpty()) return sizes;
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources(root)));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, sizes).scan(unit, null);
            }
        }
        return sizes;
    }

    /** Without blank lines, comments, imports and package declarations. */
    static long linesOfCode(Path root) throws IOException {
        return sources(root).stream().flatMap(SourceSizes::linesOf)
                .filter(line -> !line.matches("\\s*(|//.*|/?\\*.*|import .*|package .*)"))
                .count();
    }

    static List<String> allLines(Path root) throws IOException {
        return sources(root).stream().flatMap(SourceSizes::linesOf).toList();
    }

    private static List<Path> sources(Path root) throws IOException {
        if (Files.notExists(root)) return List.of();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measure extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final SourceSizes sizes;

        Measure(CompilationUnitTree unit, SourcePositions positions, SourceSizes sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!type.getSimpleName().isEmpty()) sizes.types.add(new Sized(name(type.getSimpleName()), lines(type)));
            if (type.getKind() == Tree.Kind.CLASS) type.getMembers().forEach(this::measureConstructor);
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            sizes.methods.add(new Sized(name(method.getName()), lines(method)));
            if (method.getBody() != null) sizes.bodies.add(new Sized(name(method.getName()), lines(method.getBody())));
            return super.visitMethod(method, nothing);
        }

        private void measureConstructor(Tree member) {
            if (member instanceof MethodTree method && method.getReturnType() == null) {
                sizes.constructors.add(new Sized(name(method.getName()), method.getParameters().size()));
            }
        }

        private String name(CharSequence simpleName) {
            return unit.getSourceFile().getName() + "#" + simpleName;
        }

        private int lines(Tree tree) {
            long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long until = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return (int) (until - from + 1);
        }
    }
}
