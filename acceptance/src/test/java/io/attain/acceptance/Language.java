package io.attain.acceptance;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The languages that Attain speaks, by the texts that it ships with. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.SIMPLIFIED_CHINESE);

    private static final Map<Language, Properties> TEXTS = new ConcurrentHashMap<>();

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** What somebody sees who chose it in Jira. */
    Locale locale() {
        return locale;
    }

    /** A text by its key, with what stands in it. */
    String say(String key, Object... values) {
        String text = TEXTS.computeIfAbsent(this, Language::texts).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(key + " is no text in " + locale);
        }
        return new MessageFormat(text, locale).format(values);
    }

    /** A text up to the first thing that stands in it. */
    String begin(String key) {
        return say(key, "\n", "\n").lines().findFirst().orElseThrow().strip();
    }

    private Properties texts() {
        Properties texts = new Properties();
        try (ZipFile jar = new ZipFile(Plugin.jar().toFile())) {
            List<? extends ZipEntry> files = jar.stream()
                    .filter(each -> each.getName().matches("i18n/.*\\.properties")
                            && each.getName().contains("_zh_CN") == (this == CHINESE))
                    .toList();
            for (ZipEntry file : files) {
                texts.load(new InputStreamReader(jar.getInputStream(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
