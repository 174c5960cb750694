package com.atlassian.jira.icon;

/**
 * Icon type: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/icon/IconType.html">Public API page</a>
 */
public final class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType();

    private IconType() {}
}
