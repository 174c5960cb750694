package io.attain.host.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * What a plugin's jar holds.
 *
 * @param texts files by their names, the manifest first
 */
record PluginFiles(Map<String, String> texts, List<Class<?>> classes) {

    /** A part of a file's text is another. */
    void replace(String name, String part, String by) {
        texts.computeIfPresent(name, (file, text) -> text.replace(part, by));
    }

    /** Writes the jar. */
    Path jar(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "plugin", ".jar");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                jar.putNextEntry(new JarEntry(text.getKey()));
                jar.write(text.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Class<?> type : classes) {
                String name = type.getName().replace('.', '/') + ".class";
                try (InputStream in = type.getResourceAsStream("/" + name)) {
                    jar.putNextEntry(new JarEntry(name));
                    in.transferTo(jar);
                }
            }
        }
        return file;
    }
}
