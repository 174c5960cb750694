package io.attain.targets.store;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import io.attain.targets.TenureText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Reads the rows of {@link TargetNodeRow} as they are: a tree of thousands in one statement and without an entity for each.
 * Rows from before periods were bounded that reach too far are passed over; their issues are no complete targets.
 */
final class NodeTable {

    private static final String COLUMNS = "SELECT [ISSUE_ID], [ISSUE_KEY], [SUMMARY], [PROJECT_ID], [PARENT_ID],"
            + " [ROOT_ID], [SUB_TASK], [TENURE], [OWNER_LEADS], [METRIC], [DIRECTION], [AMOUNT], [STRETCH],"
            + " [CHALLENGE], [UPPER_LIMIT], [BASELINE], [MONTH_WEIGHTS], [FISCAL], [VERSIONS], [START_DAY], [END_DAY], [REGION],"
            + " [PRODUCT_LINE], [CUSTOMER_TYPE], [STATUS_ID], [CUT] FROM {TARGET_NODE} WHERE ";

    private NodeTable() {}

    /** The nodes that a condition chooses, by these values; not many. */
    static List<TargetNode> find(PlainSql sql, String condition, Columns values) {
        return known(sql.read(session -> session.list(COLUMNS + condition, values, NodeTable::node)));
    }

    /** The same of what may be many thousand nodes. */
    static List<TargetNode> findMany(PlainSql sql, String condition, Columns values) {
        return known(sql.read(session -> session.listOfMany(COLUMNS + condition, values, NodeTable::node)));
    }

    private static List<TargetNode> known(List<TargetNode> nodes) {
        return nodes.stream()
                .filter(node -> KnownDays.ALL.contains(node.period()))
                .toList();
    }

    private static TargetNode node(FoundRows row) throws SQLException {
        return new TargetNode(
                row.number("ISSUE_ID"),
                row.text("ISSUE_KEY"),
                row.text("SUMMARY"),
                row.number("PROJECT_ID"),
                row.numberOrNull("PARENT_ID"),
                row.number("ROOT_ID"),
                row.flag("SUB_TASK"),
                TenureText.read(row.textOrNull("TENURE")),
                row.flag("OWNER_LEADS"),
                goal(row),
                new Period(row.day("START_DAY"), row.day("END_DAY")),
                new Scope(row.textOrNull("REGION"), row.textOrNull("PRODUCT_LINE"), row.textOrNull("CUSTOMER_TYPE")),
                row.text("STATUS_ID"),
                Objects.requireNonNullElse(row.textOrNull("CUT"), TargetNode.FIRST_CUT));
    }

    private static Goal goal(FoundRows row) throws SQLException {
        String metric = row.text("METRIC");
        return new Goal(
                Metric.ofCode(metric).orElseThrow(() -> new IllegalStateException("Unknown metric " + metric)),
                Coded.find(Direction.values(), row.text("DIRECTION")).orElse(Direction.UP),
                row.number("AMOUNT"),
                new Levels(
                        row.numberOrNull("STRETCH"),
                        row.numberOrNull("CHALLENGE"),
                        row.numberOrNull("UPPER_LIMIT"),
                        row.numberOrNull("BASELINE")),
                weights(row.text("MONTH_WEIGHTS")).of(NodeText.years(row.textOrNull("FISCAL"))),
                NodeText.versions(row.textOrNull("VERSIONS")));
    }

    private static MonthWeights weights(String text) {
        return text.isEmpty() ? MonthWeights.NONE : MonthWeights.read(text);
    }
}
