package io.attain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes what is sent to a database: each statement when it is executed, a batch as one, and no commits. */
final class SentStatements {

    private final List<String> texts = new CopyOnWriteArrayList<>();

    /** What was sent, in order. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The same connection, listened to. */
    Connection listening(Connection connection) {
        return Proxies.of(Connection.class, (proxy, method, arguments) -> {
            Object answer = Proxies.call(connection, method, arguments);
            if (answer instanceof PreparedStatement statement) {
                return listening(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return answer instanceof Statement statement ? listening(Statement.class, statement, "") : answer;
        });
    }

    private <S extends Statement> S listening(Class<S> type, S statement, String prepared) {
        return Proxies.of(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                texts.add(arguments == null ? prepared : String.valueOf(arguments[0]));
            }
            return Proxies.call(statement, method, arguments);
        });
    }
}
