package io.attain.targets;

import java.util.Optional;

/** Targets as their issues are at this moment; what is stored of them may wait for events that are under way. */
public interface CurrentTargets {

    /** A target as it is now; nothing if it is gone or incomplete. */
    Optional<TargetNode> find(long issueId);

    /** Brings what is stored of a target up to its issue. */
    void follow(long issueId);
}
