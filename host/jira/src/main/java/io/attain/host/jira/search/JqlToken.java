package io.attain.host.jira.search;

/**
 * One word of a query.
 *
 * @param text what it stands for: quotes removed, escapes resolved
 * @param line from 1
 * @param column from 1
 */
record JqlToken(Kind kind, String text, int line, int column) {

    enum Kind {
        /** Unquoted text: a field, a value, a keyword or a function's name. */
        WORD,
        /** Text in quotes: a field or a value, never a keyword. */
        STRING,
        /** An operator, a parenthesis or a comma. */
        SYMBOL,
        END
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.STRING;
    }
}
