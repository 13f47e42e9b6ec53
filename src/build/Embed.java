import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the classes of libraries that others need, and nothing else of the libraries:
 * {@code java Embed.java target/embedded target/classes:needy.jar 'pattern' library.jar another.jar}. Those in need are
 * the classes in the folders and jars of the second argument. Files that match the pattern are left out, with all that
 * only they need: those who name them do not use them.
 */
public final class Embed {
    /** A class in a descriptor or signature. */
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    private final Pattern leftOut;
    private final Map<String, byte[]> libraries = new HashMap<>();
    private final Map<String, byte[]> embedded = new TreeMap<>();
    private final Deque<byte[]> unread = new ArrayDeque<>();

    private Embed(Pattern leftOut) {
        this.leftOut = leftOut;
    }

    public static void main(String[] arguments) throws IOException {
        Embed embed = new Embed(Pattern.compile(arguments[2]));
        for (String library : List.of(arguments).subList(3, arguments.length)) {
            embed.libraries.putAll(classes(Path.of(library)));
        }
        for (String root : arguments[1].split(":")) {
            embed.unread.addAll(classes(Path.of(root)).values());
        }
        embed.follow();
        embed.write(Path.of(arguments[0]));
    }

    private static Map<String, byte[]> classes(Path place) throws IOException {
        return Files.isDirectory(place) ? inFolder(place) : inJar(place);
    }

    private static Map<String, byte[]> inFolder(Path folder) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("app"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                found.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static Map<String, byte[]> inJar(Path file) throws IOException {
        Map<String, byte[]> found = new HashMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().matches("[^-]+\\.class")).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    found.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return found;
    }

    private void follow() throws IOException {
        while (!unread.isEmpty()) {
            for (String constant : constants(unread.remove())) {
                need(constant + ".class");
                Matcher names = IN_DESCRIPTOR.matcher(constant);
                while (names.find()) need(names.group(1) + ".class");
            }
        }
    }

    /** What is no class of a library is passed over. */
    private void need(String name) {
        byte[] content = libraries.get(name);
        if (leftOut.matcher(name).matches()) return;
        if (content != null && embedded.putIfAbsent(name, content) == null) unread.add(content);
    }

    /** The texts of a class file's constant pool (JVM specification, 4.4), among them all names and descriptors. */
    private static List<String> constants(byte[] content) throws IOException {
        List<String> texts = new ArrayList<>();
        DataInputStream file = new DataInputStream(new ByteArrayInputStream(content));
        file.skipBytes(8);
        int count = file.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = file.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(file.readUTF());
                case 5, 6 -> i += file.skipBytes(8) / 8;
                case 15 -> file.skipBytes(3);
                case 7, 8, 16, 19, 20 -> file.skipBytes(2);
                default -> file.skipBytes(4);
            }
        }
        return texts;
    }

    private void write(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) Files.delete(file);
            }
        }
        for (Map.Entry<String, byte[]> each : embedded.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }
}
