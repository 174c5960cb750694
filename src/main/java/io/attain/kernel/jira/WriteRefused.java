package io.attain.kernel.jira;

/** An issue is not written. The message says why, mostly in Jira's own words, in the language of the user who writes. */
public final class WriteRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what Jira said. */
    public WriteRefused(String message) {
        super(message);
    }
}
