package io.attain.kernel.jira;

/** Jira refused to write an issue. The message is Jira's own, in the language of the user who writes. */
public final class WriteRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what Jira said. */
    public WriteRefused(String message) {
        super(message);
    }
}
