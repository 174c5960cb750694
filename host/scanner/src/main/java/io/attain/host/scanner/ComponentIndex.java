package io.attain.host.scanner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * The files below META-INF/plugin-components of one bundle. Each may be doubled by one for Jira only, with the suffix
 * {@code -jira}.
 */
record ComponentIndex(ResourceLoader bundle) {
    private static final String FOLDER = "osgibundle:/META-INF/plugin-components/";

    List<IndexLine> lines(String file) {
        List<IndexLine> lines = new ArrayList<>();
        read(file, lines);
        read(file + "-jira", lines);
        return lines;
    }

    private void read(String file, List<IndexLine> lines) {
        Resource resource = bundle.getResource(FOLDER + file);
        if (!resource.exists()) {
            return;
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(IndexLine::of)
                    .forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
