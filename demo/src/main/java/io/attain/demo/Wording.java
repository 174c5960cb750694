package io.attain.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the demo company calls things. It is written in English; in Chinese it has another word for each.
 *
 * @param language of the names that set-up gives, {@code en} or {@code zh}
 * @param locale of the company's people; in English only of every second one, so that both languages are seen
 */
public record Wording(String language, String locale, Map<String, String> words) {
    public static final Wording ENGLISH = new Wording("en", "en_US", Map.of());

    private static final String FILE = "chinese.properties";

    public static Wording chinese() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Wording(
                "zh",
                "zh_CN",
                file.stringPropertyNames().stream().collect(Collectors.toMap(word -> word, file::getProperty)));
    }

    /**
     * A word that is English in the code.
     *
     * @throws IllegalArgumentException if the language has none for it
     */
    String of(String english) {
        String word = words.isEmpty() ? english : words.get(english);
        if (word == null) {
            throw new IllegalArgumentException("The demo has no word for: " + english);
        }
        return word;
    }

    /** A pattern with words that are those of the language already. */
    String of(String english, Object... words) {
        return MessageFormat.format(of(english), words);
    }
}
