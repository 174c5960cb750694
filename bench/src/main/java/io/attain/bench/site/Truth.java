package io.attain.bench.site;

import io.attain.bench.company.Company;
import java.sql.SQLException;
import java.sql.Timestamp;

/** Writes a company's logs and wins: the logs where the plugin keeps them, the wins, which are issues in Jira, in a table. */
record Truth(Company company, Sql sql) {

    void store() {
        sql.execute(
                """
                CREATE TABLE #WIN ("ID" BIGINT PRIMARY KEY, "OWNER_KEY" VARCHAR(255), "DAY_NUMBER" INT,
                    "AMOUNT" BIGINT, "REGION" VARCHAR(255), "PRODUCT_LINE" VARCHAR(255), "CUSTOMER_TYPE" VARCHAR(255),
                    "CUSTOMER_ID" BIGINT)""");
        try (Sql.Rows logs = sql
                .new Rows(
                        """
                        INSERT INTO #DAILY_LOG ("ID", "LOG_KEY", "PROJECT_ID", "OWNER_KEY", "DAY_NUMBER", "SUBMITTED",
                            "ENTERED_AT", "HANDED_IN_AT", "DEMAND_CHANGES", "SUPPORT") VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '')""");
                Sql.Rows counts = sql
                .new Rows("INSERT INTO #LOG_COUNT (\"LOG_ID\", \"ACTION_CODE\", \"TIMES\") VALUES (?, ?, ?)");
                Sql.Rows wins = sql.new Rows("INSERT INTO #WIN VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int rep = 0; rep < company.size().reps(); rep++) {
                for (Company.Log log : company.logs(rep)) {
                    add(log, logs, counts);
                }
                for (Company.Win win : company.wins(rep)) {
                    wins.add(
                            win.id(),
                            win.owner(),
                            (int) win.day().toEpochDay(),
                            win.amount(),
                            win.scope().region(),
                            win.scope().productLine(),
                            win.scope().customerType(),
                            win.customer());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(Company.Log log, Sql.Rows logs, Sql.Rows counts) throws SQLException {
        Timestamp evening = Timestamp.valueOf(log.day().atTime(18, 0));
        logs.add(
                log.id(),
                Company.PROJECT + "/" + log.day() + "/" + log.owner(),
                Company.PROJECT,
                log.owner(),
                (int) log.day().toEpochDay(),
                true,
                evening,
                evening);
        if (log.calls() > 0) {
            counts.add((long) log.id(), "calls", log.calls());
        }
        if (log.visits() > 0) {
            counts.add((long) log.id(), "visits", log.visits());
        }
    }
}
