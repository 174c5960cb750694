package io.attain.host.container;

import io.attain.host.container.descriptor.Descriptor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;

/** The texts of a plugin's i18n resources, read once for each locale: while it runs, its jar says the same. */
final class PluginTexts {

    private final Descriptor descriptor;
    private final Bundle bundle;
    private final Map<Locale, Map<String, String>> read = new ConcurrentHashMap<>();

    PluginTexts(Descriptor descriptor, Bundle bundle) {
        this.descriptor = descriptor;
        this.bundle = bundle;
    }

    /** Those exactly for this locale. */
    Map<String, String> in(Locale locale) {
        return read.computeIfAbsent(locale, this::read);
    }

    private Map<String, String> read(Locale locale) {
        String suffix = locale.equals(Locale.ROOT) ? "" : "_" + locale;
        Map<String, String> texts = new TreeMap<>();
        for (String name : descriptor.i18n()) {
            URL file = bundle.getEntry(name.replace('.', '/') + suffix + ".properties");
            if (file != null) {
                load(file).forEach((key, text) -> texts.put((String) key, (String) text));
            }
        }
        return Map.copyOf(texts);
    }

    private static Properties load(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
