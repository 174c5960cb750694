package io.attain.host.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The installed plugins' jars, kept over restarts: a file {@code key.jar} each, and {@code key.disabled} beside it. */
record PluginFolder(Path folder) {

    static PluginFolder in(Path folder) throws IOException {
        return new PluginFolder(Files.createDirectories(folder));
    }

    /** The jars, by name. */
    List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    Path jar(String key) {
        return folder.resolve(key + ".jar");
    }

    /** Keeps a copy of the jar, in one step so that no half-written jar is ever there. */
    void keep(String key, Path jar) throws IOException {
        if (Files.exists(jar(key)) && Files.isSameFile(jar, jar(key))) {
            return;
        }
        Path copy = folder.resolve(key + ".new");
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, jar(key), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void forget(String key) {
        try {
            Files.deleteIfExists(jar(key));
            Files.deleteIfExists(mark(key));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the files of " + key, e);
        }
    }

    boolean isDisabled(String key) {
        return Files.exists(mark(key));
    }

    void disabled(String key, boolean disabled) {
        try {
            if (!disabled) {
                Files.deleteIfExists(mark(key));
            } else if (!isDisabled(key)) {
                Files.createFile(mark(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remember that " + key + " is on or off", e);
        }
    }

    private Path mark(String key) {
        return folder.resolve(key + ".disabled");
    }
}
