package io.attain.targets;

/** How far targets are on their way, as they are stored. */
public interface Phases {

    /** How far one is; a status that is none of ours counts as a draft's. */
    Phase of(TargetNode node);

    /** Whether one is achieved or missed. */
    boolean isOver(TargetNode node);
}
