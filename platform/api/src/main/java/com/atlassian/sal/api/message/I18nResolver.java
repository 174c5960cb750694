package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * I18n resolver: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/3.2.0/sal-api/apidocs/com/atlassian/sal/api/message/I18nResolver.html">Public API page</a>
 */
public interface I18nResolver {
    String getRawText(String text);

    String getRawText(Locale locale, String text);

    String getText(String text, Serializable... serializables);

    String getText(Locale locale, String text, Serializable... serializables);

    String getText(String text);

    String getText(Locale locale, String text);

    Map<String, String> getAllTranslationsForPrefix(String text);

    Map<String, String> getAllTranslationsForPrefix(String text, Locale locale);
}
