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

    String getText(String text, String text2, String text3, String text4);

    String getText(String text, String text2, String text3, String text4, String text5);

    String getText(String text, Object object, Object object2, Object object3);

    String getText(String text, Object object, Object object2, Object object3, Object object4);

    String getText(String text, Object object, Object object2, Object object3, Object object4, Object object5);

    String getText(
            String text, Object object, Object object2, Object object3, Object object4, Object object5, Object object6);

    String getText(
            String text,
            Object object,
            Object object2,
            Object object3,
            Object object4,
            Object object5,
            Object object6,
            Object object7);

    String getText(
            String text,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8);

    String getText(
            String text,
            Object object,
            Object object2,
            Object object3,
            Object object4,
            Object object5,
            Object object6,
            Object object7,
            Object object8);

    String getText(
            String text,
            String text2,
            String text3,
            String text4,
            String text5,
            String text6,
            String text7,
            String text8,
            String text9,
            String text10);

    String getText(String text, Object object);
}
