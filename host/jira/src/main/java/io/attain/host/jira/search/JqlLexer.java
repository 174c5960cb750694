package io.attain.host.jira.search;

import io.attain.host.jira.search.JqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a query into words. */
final class JqlLexer {

    private static final Set<String> DOUBLE_SYMBOLS = Set.of("!=", "<=", ">=", "!~", "&&", "||");
    private static final String SINGLE_SYMBOLS = "()=<>~,!";
    private static final String WORD_PUNCTUATION = "_-.:";

    private final String jql;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private JqlLexer(String jql) {
        this.jql = jql;
    }

    /** The query's words, the last of them {@link Kind#END}. */
    static List<JqlToken> tokens(String jql) throws JqlSyntaxException {
        JqlLexer lexer = new JqlLexer(jql);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws JqlSyntaxException {
        while (position < jql.length()) {
            char c = jql.charAt(position);
            if (c == '\n') {
                line++;
                lineStart = ++position;
            } else if (Character.isWhitespace(c)) {
                position++;
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (isWordPart(c)) {
                word();
            } else {
                symbol(c);
            }
        }
        add(Kind.END, "", position);
    }

    private void string(char quote) throws JqlSyntaxException {
        int start = position++;
        StringBuilder text = new StringBuilder();
        while (position < jql.length() && jql.charAt(position) != quote) {
            char c = jql.charAt(position++);
            text.append(c == '\\' ? escaped() : c);
        }
        if (position >= jql.length()) {
            throw JqlSyntaxException.at(
                    line, start - lineStart + 1, "The quoted string '" + text + "' has not been completed.");
        }
        position++;
        add(Kind.STRING, text.toString(), start);
    }

    private char escaped() throws JqlSyntaxException {
        char c = position < jql.length() ? jql.charAt(position++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '"', '\'', '\\', ' ' -> c;
            case 'u' -> unicode();
            default ->
                throw JqlSyntaxException.at(
                        line,
                        position - lineStart - 1,
                        "'\\" + c
                                + "' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.");
        };
    }

    private char unicode() throws JqlSyntaxException {
        int end = Math.min(position + 4, jql.length());
        String digits = jql.substring(position, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw JqlSyntaxException.at(
                    line, position - lineStart - 1, "'\\u" + digits + "' is an illegal JQL escape sequence.");
        }
        position = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private void word() {
        int start = position;
        while (position < jql.length() && isWordPart(jql.charAt(position))) {
            position++;
        }
        if (jql.substring(start, position).equalsIgnoreCase("cf")) {
            customFieldId();
        }
        add(Kind.WORD, jql.substring(start, position), start);
    }

    /** Takes the rest of cf[10000] into the word. */
    private void customFieldId() {
        int end = jql.indexOf(']', position);
        if (end > 0 && jql.substring(position, end + 1).matches("\\[[0-9]{1,18}]")) {
            position = end + 1;
        }
    }

    private void symbol(char c) throws JqlSyntaxException {
        String two = jql.substring(position, Math.min(position + 2, jql.length()));
        String text = DOUBLE_SYMBOLS.contains(two) ? two : String.valueOf(c);
        if (text.length() == 1 && SINGLE_SYMBOLS.indexOf(c) < 0) {
            throw JqlSyntaxException.at(
                    line,
                    position - lineStart + 1,
                    String.format(
                            "The character '%s' is a reserved JQL character. You must enclose it in a string or use"
                                    + " the escape '\\u%04x' instead.",
                            c, (int) c));
        }
        add(Kind.SYMBOL, text, position);
        position += text.length();
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new JqlToken(kind, text, line, Math.max(start - lineStart, 0) + 1));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || WORD_PUNCTUATION.indexOf(c) >= 0;
    }
}
