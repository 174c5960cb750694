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

    @Override
    public String getText(String key, String a1, String a2, String a3) {
        return text(key, a1, a2, a3);
    }

    @Override
    public String getText(String key, String a1, String a2, String a3, String a4) {
        return text(key, a1, a2, a3, a4);
    }

    @Override
    public String getText(String key, String a1, String a2, String a3, String a4, String a5, String a6, String a7) {
        return text(key, a1, a2, a3, a4, a5, a6, a7);
    }

    @Override
    public String getText(
            String key,
            String a1,
            String a2,
            String a3,
            String a4,
            String a5,
            String a6,
            String a7,
            String a8,
            String a9) {
        return text(key, a1, a2, a3, a4, a5, a6, a7, a8, a9);
    }

    @Override
    public String getText(String key, Object a1, Object a2, Object a3) {
        return text(key, a1, a2, a3);
    }

    @Override
    public String getText(String key, Object a1, Object a2, Object a3, Object a4) {
        return text(key, a1, a2, a3, a4);
    }

    @Override
    public String getText(String key, Object a1, Object a2, Object a3, Object a4, Object a5) {
        return text(key, a1, a2, a3, a4, a5);
    }

    @Override
    public String getText(String key, Object a1, Object a2, Object a3, Object a4, Object a5, Object a6) {
        return text(key, a1, a2, a3, a4, a5, a6);
    }

    @Override
    public String getText(String key, Object a1, Object a2, Object a3, Object a4, Object a5, Object a6, Object a7) {
        return text(key, a1, a2, a3, a4, a5, a6, a7);
    }

    @Override
    public String getText(
            String key, Object a1, Object a2, Object a3, Object a4, Object a5, Object a6, Object a7, Object a8) {
        return text(key, a1, a2, a3, a4, a5, a6, a7, a8);
    }

    private String text(String key, Object... arguments) {
        return translations.text(locale, key, arguments);
    }
}
