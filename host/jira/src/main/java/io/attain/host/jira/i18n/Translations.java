package io.attain.host.jira.i18n;

import io.attain.host.jira.plugin.PluginParts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Finds texts: first in the asked language and country, then the language, then English; plugins before the host. */
public final class Translations {

    private final Supplier<PluginParts> plugins;
    private final Map<Locale, Map<String, String>> own = new ConcurrentHashMap<>();

    /** Asks the plugins anew each time: they come and go. */
    public Translations(Supplier<PluginParts> plugins) {
        this.plugins = plugins;
    }

    /** The unformatted text, or empty if no bundle has the key. */
    public Optional<String> raw(Locale locale, String key) {
        PluginParts parts = plugins.get();
        for (Locale candidate : candidates(locale)) {
            Optional<String> text = parts.text(candidate, key)
                    .or(() -> Optional.ofNullable(own(candidate).get(key)));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** The text with its arguments set in as {@link MessageFormat} does; an unknown key is its own text. */
    public String text(Locale locale, String key, Object... arguments) {
        return raw(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** All unformatted texts whose key begins with the prefix. */
    public Map<String, String> withPrefix(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        PluginParts parts = plugins.get();
        List<Locale> candidates = candidates(locale);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Map<String, String> layer = new LinkedHashMap<>(own(candidates.get(i)));
            layer.putAll(parts.texts(candidates.get(i)));
            layer.keySet().removeIf(key -> !key.startsWith(prefix));
            found.putAll(layer);
        }
        return found;
    }

    private static List<Locale> candidates(Locale locale) {
        Locale language = new Locale(locale.getLanguage());
        Locale country = new Locale(locale.getLanguage(), locale.getCountry());
        return List.of(country, language, Locale.ROOT).stream().distinct().toList();
    }

    private Map<String, String> own(Locale locale) {
        return own.computeIfAbsent(locale, Translations::load);
    }

    private static Map<String, String> load(Locale locale) {
        String suffix = locale.equals(Locale.ROOT) ? "" : "_" + locale;
        Properties properties = new Properties();
        try (InputStream in = Translations.class.getResourceAsStream("jira" + suffix + ".properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return Map.copyOf(texts);
    }
}
