package io.attain.plugin;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The plugin's texts as Jira reads them: UTF-8, a file per context and language. */
public final class Texts {
    private static final Path FOLDER = Path.of("i18n");
    private static final String ENGLISH = ".properties";
    private static final String CHINESE = "_zh_CN.properties";

    private Texts() {}

    public static Properties english() {
        return all(ENGLISH);
    }

    public static Properties chinese() {
        return all(CHINESE);
    }

    /** A context's texts, without those of others. */
    static Properties english(String context) {
        return read(FOLDER.resolve(context + ENGLISH));
    }

    static Properties chinese(String context) {
        return read(FOLDER.resolve(context + CHINESE));
    }

    /** The contexts that have texts. */
    static List<String> contexts() {
        return files().stream()
                .filter(name -> !name.endsWith(CHINESE))
                .map(name -> name.replace(ENGLISH, ""))
                .toList();
    }

    private static Properties all(String ending) {
        Properties all = new Properties();
        contexts().forEach(context -> all.putAll(read(FOLDER.resolve(context + ending))));
        return all;
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader lines = Files.newBufferedReader(file)) {
            texts.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
