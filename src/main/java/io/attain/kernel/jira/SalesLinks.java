package io.attain.kernel.jira;

/** The link type between targets: a target decomposes into others, which are part of it. */
public final class SalesLinks {
    /** The link type's name in Jira, and our name for it among the installed items. */
    public static final String NAME = "Target decomposition";

    /** Read from the whole to the part. */
    public static final String OUTWARD = "decomposes into";

    /** Read from the part to the whole. */
    public static final String INWARD = "is part of";

    private SalesLinks() {}
}
