package io.attain.host.jira.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Texts in the language of whoever asks now, or in a given one. */
public record Texts(Translations translations, Supplier<Locale> current) implements I18nResolver {

    @Override
    public String getRawText(String key) {
        return getRawText(current.get(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return translations.raw(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(current.get(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return translations.text(current.get(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, current.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.withPrefix(locale, prefix);
    }
}
