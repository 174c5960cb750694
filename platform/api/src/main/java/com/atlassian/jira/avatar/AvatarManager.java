package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconType;

/**
 * Avatar manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/avatar/AvatarManager.html">Public API page</a>
 */
public interface AvatarManager {
    Long getDefaultAvatarId(IconType iconType);
}
