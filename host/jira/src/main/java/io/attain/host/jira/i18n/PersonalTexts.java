package io.attain.host.jira.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Texts in one person's language. */
public record PersonalTexts(Translations translations, Locale locale) implements I18nHelper {

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return text(key);
    }

    /** One argument, a list or an array of them. */
    @Override
    public String getText(String key, Object argument) {
        if (argument instanceof java.util.Collection<?> many) {
            return text(key, many.toArray());
        }
        return argument instanceof Object[] array ? text(key, array) : text(key, new Object[] {argument});
    }

    @Override
    public String getText(String key, String a1) {
        return text(key, new Object[] {a1});
    }

    @Override
    public String getText(String key, String a1, String a2) {
        return text(key, a1, a2);
    }

    private String text(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
