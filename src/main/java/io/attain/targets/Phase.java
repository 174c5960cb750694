package io.attain.targets;

/** How far a target is on its way. */
public enum Phase {
    DRAFT,
    PROPOSED,
    /** Agreed or later. */
    AGREED
}
