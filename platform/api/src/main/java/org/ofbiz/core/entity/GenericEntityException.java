package org.ofbiz.core.entity;

/**
 * Thrown by Jira's entity engine, which some of Jira's public methods declare.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/">Public API page</a>
 */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }

    public GenericEntityException(String message, Exception cause) {
        super(message, cause);
    }
}
