package io.attain.bench.site;

import io.attain.bench.company.Company;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The wins' results from their table. In Jira they are read from issues, which no database of ours can be timed for. */
record StoredWins(Sql sql) implements ResultSource {

    @Override
    public Source source() {
        return Source.OPPORTUNITY;
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        tell("", witness);
    }

    @Override
    public void tell(long projectId, Set<Long> sourceIds, Witness witness) {
        String ids = sourceIds.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        tell(" WHERE \"ID\" IN " + ids, witness);
    }

    private void tell(String which, Witness witness) {
        sql.inTransaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(20_000);
                ResultSet rows = statement.executeQuery(Sql.text("SELECT * FROM #WIN" + which + " ORDER BY \"ID\""));
                while (rows.next()) {
                    witness.there(result(rows));
                }
                return true;
            }
        });
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(
                Source.OPPORTUNITY,
                row.getLong(1),
                Company.PROJECT,
                row.getString(2),
                LocalDate.ofEpochDay(row.getInt(3)),
                Metric.REVENUE,
                row.getLong(4),
                new Scope(row.getString(5), row.getString(6), row.getString(7)),
                row.getLong(8));
    }
}
