package io.attain;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** All that an H2 database holds, as the statements that make it again in an empty one. */
public record DatabaseCopy(List<String> statements) {

    /** What this database holds now. */
    static DatabaseCopy of(DataSource source) {
        return new DatabaseCopy(
                Jdbi.create(source).withHandle(handle -> handle.createQuery("script nopasswords nosettings")
                        .mapTo(String.class)
                        .list()));
    }

    /** Makes it in this database, which is empty. */
    public void putInto(DataSource empty) {
        try (Connection connection = empty.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
