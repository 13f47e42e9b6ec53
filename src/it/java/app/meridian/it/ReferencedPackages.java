package app.meridian.it;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** The packages that the classes of a jar link to, read from their bytes, not by the tool that wrote the manifest. */
final class ReferencedPackages extends Remapper {
    private final Set<String> packages = new TreeSet<>();
    private final Set<String> classes = new TreeSet<>();

    private ReferencedPackages() {}

    static Set<String> in(BuiltJar jar) {
        return read(jar).packages;
    }

    /** Names as in class files: {@code app/meridian/rest/Place}. */
    static Set<String> classesIn(BuiltJar jar) {
        return read(jar).classes;
    }

    private static ReferencedPackages read(BuiltJar jar) {
        ReferencedPackages found = new ReferencedPackages();
        jar.names().stream().filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
                .forEach(name -> new ClassReader(jar.bytes(name).orElseThrow())
                        .accept(new ClassRemapper(new ClassWriter(0), found), 0));
        return found;
    }

    @Override
    public String map(String internalName) {
        classes.add(internalName);
        int slash = internalName.lastIndexOf('/');
        if (slash > 0) packages.add(internalName.substring(0, slash).replace('/', '.'));
        return internalName;
    }
}
