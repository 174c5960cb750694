package io.attain.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which set-up can name what it makes. */
public enum NameLanguage {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    NameLanguage(Locale locale) {
        this.locale = locale;
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    /** The name used in REST: ISO 639. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code, or none. */
    public static Optional<NameLanguage> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** The language that suits people of a locale. */
    public static NameLanguage of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(ENGLISH);
    }
}
