package io.attain.host.jira.search;

/** A query that cannot be read; the message is fit for the user and says where. */
final class JqlSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private JqlSyntaxException(String message) {
        super("Error in the JQL Query: " + message);
    }

    static JqlSyntaxException at(int line, int column, String message) {
        return new JqlSyntaxException(message + " (line " + line + ", character " + column + ")");
    }

    static JqlSyntaxException at(JqlToken token, String message) {
        return at(token.line(), token.column(), message);
    }

    static JqlSyntaxException atEnd(String expected) {
        return new JqlSyntaxException("Expecting " + expected + " before the end of the query.");
    }
}
