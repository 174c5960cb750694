package com.atlassian.mail;

/**
 * A mail could not be sent.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/sending-email/">Public page</a>
 */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailException(String message) {
        super(message);
    }

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
