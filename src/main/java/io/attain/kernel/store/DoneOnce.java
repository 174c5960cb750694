package io.attain.kernel.store;

import java.util.List;

/**
 * For which projects something was done once. A table of {@link DoneOnceRow} says so; what was done as of a former edition is
 * done once more.
 *
 * @param edition from which on it counts as done
 */
public record DoneOnce(PlainSql sql, String table, int edition) {

    /** Whether it was done for a project. */
    public boolean isDone(long projectId) {
        return sql.read(session -> !session.list(
                        "SELECT [PROJECT_ID] FROM {" + table
                                + "} WHERE [PROJECT_ID] = :PROJECT AND [EDITION] >= :EDITION",
                        Columns.of("PROJECT", projectId).and("EDITION", edition),
                        row -> projectId)
                .isEmpty());
    }

    /**
     * Notes that it is done, in the transaction of what is being written. Of two nodes that do it at once the later starts
     * over, and finds that it was done.
     *
     * @return whether it had not been done
     */
    public boolean note(long projectId) {
        return !isDone(projectId)
                && sql.write(session -> {
                    boolean isFirst = !isDone(projectId);
                    if (isFirst) {
                        // only a former edition's: what another node noted meanwhile stands in the way of the insert
                        int unused = session.change(
                                "DELETE FROM {" + table + "} WHERE [PROJECT_ID] = :PROJECT AND [EDITION] < :EDITION",
                                Columns.of("PROJECT", projectId).and("EDITION", edition));
                        session.insert(table, List.of(projectId), id -> Columns.of("PROJECT_ID", id)
                                .and("EDITION", edition));
                    }
                    return isFirst;
                });
    }

    /** It is to be done again. */
    public void forget(long projectId) {
        int unused = sql.write(session -> session.change(
                "DELETE FROM {" + table + "} WHERE [PROJECT_ID] = :PROJECT", Columns.of("PROJECT", projectId)));
    }
}
