package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Branch;
import io.attain.attainment.ledger.PostingSums;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Tally;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Sums of the postings in Active Objects: one statement each. A whole tree needs no list of nodes, and few nodes are named
 * in the statement; of many the database sums each by itself, and those that are asked for are added up here.
 */
@Component
public final class StoredPostingSums implements PostingSums {

    private static final String TABLE = "POSTING";

    /** Oracle takes at most 1,000 values in a list. */
    private static final int LIST_SIZE = 500;

    private final PlainSql sql;

    public StoredPostingSums(PlainSql sql) {
        this.sql = sql;
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(Branch branch) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        read(branch, new Sum("DAY_NUMBER", "", List.of()), row -> {
            LocalDate day = LocalDate.ofEpochDay(row.getInt(1));
            days.merge(day, tally(row, 2), Tally::plus);
        });
        return days;
    }

    @Override
    public Map<String, Progress> byOwner(Branch branch, LocalDate before) {
        Map<String, Progress> owners = new HashMap<>();
        int last = Math.toIntExact(before.toEpochDay());
        String earlier = ", SUM(CASE WHEN %1$s <= ? THEN %2$s ELSE 0 END), SUM(CASE WHEN %1$s <= ? THEN 1 ELSE 0 END)";
        read(branch, new Sum("OWNER_KEY", earlier, List.of(last, last)), row -> {
            Progress progress = new Progress(tally(row, 2), tally(row, 4));
            owners.merge(row.getString(1), progress, StoredPostingSums::plus);
        });
        return owners;
    }

    private static Progress plus(Progress one, Progress other) {
        return new Progress(one.now().plus(other.now()), one.before().plus(other.before()));
    }

    private static Tally tally(ResultSet row, int column) throws SQLException {
        return new Tally(row.getBigDecimal(column).longValueExact(), row.getLong(column + 1));
    }

    private void read(Branch branch, Sum sum, RowUse use) {
        Choice choice = Choice.of(branch);
        sql.read(TABLE, (connection, names) -> {
            try (PreparedStatement statement = connection.prepareStatement(sum.query(names, choice))) {
                int position = 1;
                for (int value : sum.values) {
                    statement.setInt(position++, value);
                }
                statement.setLong(position++, branch.rootId());
                for (long node : choice.listed) {
                    statement.setLong(position++, node);
                }
                return handOut(statement, choice, use);
            }
        });
    }

    private static int handOut(PreparedStatement statement, Choice choice, RowUse use) throws SQLException {
        int count = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                if (!choice.apart || choice.branch.nodeIds().contains(rows.getLong("NODE_ID"))) {
                    use.accept(rows);
                    count++;
                }
            }
        }
        return count;
    }

    @FunctionalInterface
    private interface RowUse {
        void accept(ResultSet row) throws SQLException;
    }

    /** How the nodes of a branch are told from the others of their tree. */
    private record Choice(Branch branch, List<Long> listed, boolean apart) {

        static Choice of(Branch branch) {
            boolean few = branch.nodeIds().size() <= LIST_SIZE;
            List<Long> listed = few && !branch.wholeTree() ? List.copyOf(branch.nodeIds()) : List.of();
            return new Choice(branch, listed, !few && !branch.wholeTree());
        }
    }

    /**
     * What is summed.
     *
     * @param by the column
     * @param more further sums, where the format's first argument is the day's column and its second the amount's
     * @param values what stands for their marks
     */
    private record Sum(String by, String more, List<Integer> values) {

        String query(PlainSql.Names names, Choice choice) {
            String node = names.column("NODE_ID");
            String amount = names.column("AMOUNT");
            String apart = choice.apart ? ", " + node : "";
            String marks = IdLists.marks(choice.listed.size());
            return "SELECT " + names.column(by) + ", SUM(" + amount + "), COUNT(*)"
                    + more.formatted(names.column("DAY_NUMBER"), amount) + apart
                    + " FROM " + names.table()
                    + " WHERE " + names.column("ROOT_ID") + " = ?"
                    + (choice.listed.isEmpty() ? "" : " AND " + node + " IN (" + marks + ")")
                    + " GROUP BY " + names.column(by) + apart;
        }
    }
}
