package io.attain.kernel.jira;

/** The link type between targets: a target decomposes into others, which are part of it. */
public final class SalesLinks {
    /** Our name for the link type among the installed items, whatever it is called in Jira. */
    public static final String NAME = "Target decomposition";

    private SalesLinks() {}
}
