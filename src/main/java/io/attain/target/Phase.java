package io.attain.target;

/** How far a target is on its way. */
public enum Phase {
    DRAFT,
    PROPOSED,
    /** Agreed or later. */
    AGREED
}
