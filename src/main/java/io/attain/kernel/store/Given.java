package io.attain.kernel.store;

import java.sql.SQLException;
import java.util.List;

/** Lets rows of a table be given from one issue to another. Each is a component: {@link GivingRows} finds it by itself. */
public interface Given {

    /** Which. */
    IssueRows rows();

    /** Writes what else is kept of these rows, in the transaction in which some went from one issue to another. */
    default void follow(SqlSession session, List<Long> issues) throws SQLException {}
}
