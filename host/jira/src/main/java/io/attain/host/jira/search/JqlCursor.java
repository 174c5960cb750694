package io.attain.host.jira.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Goes through a query's words. */
final class JqlCursor {

    private static final Set<String> KEYWORDS = Set.of(
            "and", "or", "not", "in", "is", "empty", "null", "order", "by", "was", "changed", "before", "after", "on",
            "during", "from", "to");

    private final List<JqlToken> tokens;
    private int next;

    /** At the first of these words, the last of which is the end. */
    JqlCursor(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    JqlToken peek() {
        return tokens.get(next);
    }

    JqlToken take() {
        JqlToken token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Goes on if the next word is this one; tells whether it was. */
    boolean takeWord(String keyword) {
        return takeIf(peek().isWord(keyword));
    }

    boolean takeSymbol(String symbol) {
        return takeIf(peek().isSymbol(symbol));
    }

    private boolean takeIf(boolean condition) {
        if (condition) {
            next++;
        }
        return condition;
    }

    void expectSymbol(String symbol) throws JqlSyntaxException {
        if (!takeSymbol(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    void expectEnd() throws JqlSyntaxException {
        if (!isAtEnd()) {
            throw expected("either 'OR' or 'AND'");
        }
    }

    boolean isAtEnd() {
        return peek().kind() == JqlToken.Kind.END;
    }

    /** What is wrong with the next word. */
    JqlSyntaxException expected(String what) {
        JqlToken token = peek();
        return isAtEnd()
                ? JqlSyntaxException.atEnd(what)
                : JqlSyntaxException.at(token, "Expecting " + what + " but got '" + token.text() + "'.");
    }

    static boolean isKeyword(JqlToken token) {
        return token.kind() == JqlToken.Kind.WORD
                && KEYWORDS.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
