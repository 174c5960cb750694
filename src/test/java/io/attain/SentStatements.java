package io.attain;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = call(connection, method, arguments);
            if (answer instanceof PreparedStatement statement) {
                return listening(PreparedStatement.class, statement, (String) arguments[0]);
            }
            return answer instanceof Statement statement ? listening(Statement.class, statement, "") : answer;
        });
    }

    private <S extends Statement> S listening(Class<S> type, S statement, String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                texts.add(arguments == null ? prepared : String.valueOf(arguments[0]));
            }
            return call(statement, method, arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SentStatements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
