package io.attain.targets.store;

import io.attain.kernel.Direction;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of {@link TargetNodeRow} as they are: a tree of thousands in one statement and without an entity for each.
 * Rows from before periods were bounded that reach too far are passed over; their issues are no complete targets.
 */
final class NodeTable {

    private static final String COLUMNS = "SELECT [ISSUE_ID], [ISSUE_KEY], [SUMMARY], [PROJECT_ID], [PARENT_ID],"
            + " [ROOT_ID], [SUB_TASK], [TENURE], [OWNER_LEADS], [METRIC], [DIRECTION], [AMOUNT], [STRETCH],"
            + " [CHALLENGE], [UPPER_LIMIT], [MONTH_WEIGHTS], [VERSIONS], [START_DAY], [END_DAY], [REGION],"
            + " [PRODUCT_LINE], [CUSTOMER_TYPE], [STATUS_NAME] FROM {TARGET_NODE} WHERE ";

    private NodeTable() {}

    /** The nodes that a condition chooses; its question marks are these values. */
    static List<TargetNode> find(PlainSql sql, String condition, Object... values) {
        return sql.read(session -> {
            try (PreparedStatement statement = session.prepare(COLUMNS + condition)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.setFetchSize(PlainSql.FETCH_SIZE);
                return nodes(statement);
            }
        });
    }

    private static List<TargetNode> nodes(PreparedStatement statement) throws SQLException {
        List<TargetNode> nodes = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                TargetNode node = node(rows);
                if (KnownDays.ALL.contains(node.period())) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    private static TargetNode node(ResultSet row) throws SQLException {
        return new TargetNode(
                row.getLong(1),
                row.getString(2),
                Optional.ofNullable(row.getString(3)).orElse(""),
                row.getLong(4),
                number(row, 5),
                row.getLong(6),
                row.getBoolean(7),
                NodeText.tenure(row.getString(8)),
                row.getBoolean(9),
                goal(row),
                new Period(LocalDate.ofEpochDay(row.getInt(18)), LocalDate.ofEpochDay(row.getInt(19))),
                new Scope(row.getString(20), row.getString(21), row.getString(22)),
                Optional.ofNullable(row.getString(23)).orElse(""));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        String metric = row.getString(10);
        return new Goal(
                Metric.ofCode(metric).orElseThrow(() -> new IllegalStateException("Unknown metric " + metric)),
                Optional.ofNullable(row.getString(11))
                        .flatMap(Direction::ofCode)
                        .orElse(Direction.UP),
                row.getLong(12),
                new Levels(number(row, 13), number(row, 14), number(row, 15)),
                weights(row.getString(16)),
                NodeText.versions(row.getString(17)));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static MonthWeights weights(@Nullable String text) {
        return text == null ? MonthWeights.NONE : MonthWeights.read(text);
    }
}
