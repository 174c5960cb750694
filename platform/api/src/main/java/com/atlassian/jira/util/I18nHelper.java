package com.atlassian.jira.util;

import java.util.Locale;

/**
 * I18n helper: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/util/I18nHelper.html">Public API page</a>
 */
public interface I18nHelper {
    Locale getLocale();

    String getText(String text);

    String getText(String text, String text2);

    String getText(String text, String text2, String text3);

    String getText(String text, Object object);
}
