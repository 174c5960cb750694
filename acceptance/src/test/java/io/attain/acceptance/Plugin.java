package io.attain.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the plugin's jar as the build made it. */
final class Plugin {
    static final String KEY = "io.attain.jira";

    private Plugin() {}

    static Path jar() {
        try (Stream<Path> built = Files.list(Path.of("..", "target"))) {
            List<Path> jars = built.filter(file -> file.getFileName().toString().matches("attain-jira-[0-9].*\\.jar"))
                    .toList();
            if (jars.size() != 1) {
                throw new IllegalStateException("Expected one built plugin in target/, found " + jars);
            }
            return jars.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
