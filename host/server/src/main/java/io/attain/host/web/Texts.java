package io.attain.host.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The host's own texts in one language. */
public final class Texts {
    private static final String BUNDLE = "web.i18n.host";

    private final ResourceBundle bundle;

    /** For a language; English stands in for one that the host does not speak. */
    public Texts(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text, its parameters filled in; the key itself if there is no such text. */
    public String of(String key, Object... parameters) {
        try {
            String text = bundle.getString(key);
            return parameters.length == 0 ? text : new MessageFormat(text, bundle.getLocale()).format(parameters);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
