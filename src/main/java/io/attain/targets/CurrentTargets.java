package io.attain.targets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets as their issues are at this moment; what is stored of them may wait for events that are under way. */
public interface CurrentTargets {

    /** A target as it is now; nothing if it is gone or incomplete. */
    Optional<TargetNode> find(long issueId);

    /** Whose its issue is, by user key, whether that counts or not; null for nobody. */
    @Nullable
    String assignee(long issueId);

    /** Brings what is stored of a target up to its issue. */
    void follow(long issueId);
}
