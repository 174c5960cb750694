package io.attain.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The plugin's texts as Jira reads them: UTF-8. */
final class Texts {
    private Texts() {}

    static Properties english() {
        return read("attain.properties");
    }

    static Properties chinese() {
        return read("attain_zh_CN.properties");
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("i18n", name))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
