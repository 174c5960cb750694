package io.attain.targets;

/** How far targets are on their way, as they are stored. */
public interface Phases {

    /** How far one is; a status that is none of ours counts as a draft's. */
    Phase of(TargetNode node);

    /** Whether one is agreed, or was and is talked about again: until then its last version is in force. */
    default boolean isAgreed(TargetNode node) {
        return !node.goal().versions().isEmpty() || of(node) == Phase.AGREED;
    }

    /** Whether one is agreed, and not active yet nor over. */
    boolean isToActivate(TargetNode node);

    /** Whether one is achieved or missed. */
    boolean isOver(TargetNode node);
}
