package io.attain.host.jira.project;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.icon.IconType;
import org.jspecify.annotations.Nullable;

/** Avatars: the one of issue types. Its id is none that Jira's documentation shows: ids are each site's own. */
public final class Avatars implements AvatarManager {

    private static final long OF_ISSUE_TYPES = 10_920;

    @Override
    public Long getDefaultAvatarId(IconType type) {
        return OF_ISSUE_TYPES;
    }

    static void mustExist(@Nullable Long avatarId) {
        if (avatarId != null && avatarId != OF_ISSUE_TYPES) {
            throw new IllegalArgumentException("There is no avatar " + avatarId);
        }
    }
}
