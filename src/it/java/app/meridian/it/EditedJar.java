package app.meridian.it;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A copy of the built jar in which one thing was changed, to see that the change is noticed. */
record EditedJar(Path file) {

    /** @param edit is given the text of the entry */
    static EditedJar withText(Path folder, String entry, UnaryOperator<String> edit) throws IOException {
        BuiltJar original = BuiltJar.main();
        String before = original.text(entry);
        String after = edit.apply(before);
        if (after.equals(before)) throw new IllegalArgumentException("The edit changes nothing in " + entry);
        return write(folder, original, original.manifest(), entry, after.getBytes(StandardCharsets.UTF_8));
    }

    static EditedJar withHeader(Path folder, String header, UnaryOperator<String> edit) throws IOException {
        BuiltJar original = BuiltJar.main();
        Manifest manifest = original.manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.putValue(header, edit.apply(headers.getValue(header)));
        return write(folder, original, manifest, "", new byte[0]);
    }

    private static EditedJar write(Path folder, BuiltJar original, Manifest manifest, String changed, byte[] content)
            throws IOException {
        Path file = Files.createTempFile(folder, "edited", ".jar");
        try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String name : original.names()) {
                if (name.equals("META-INF/MANIFEST.MF")) continue;
                jar.putNextEntry(new JarEntry(name));
                jar.write(name.equals(changed) ? content : original.bytes(name).orElseThrow());
                jar.closeEntry();
            }
        }
        return new EditedJar(file);
    }
}
