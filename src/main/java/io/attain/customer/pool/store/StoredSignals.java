package io.attain.customer.pool.store;

import io.attain.customer.pool.Signal;
import io.attain.customer.pool.Signals;
import io.attain.kernel.Today;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads ticks of logs, changes of stage and requests, each by one statement however many customers there are. */
@Component
public record StoredSignals(PlainSql sql, Today today) implements Signals {

    private static final String TICKS = "SELECT W.[CUSTOMER_ID], T.[ISSUE_ID], T.[CODE], L.[DAY_NUMBER], L.[OWNER_KEY]"
            + " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] AND L.[SUBMITTED] = :SUBMITTED"
            + " AND L.[DAY_NUMBER] >= :FROM JOIN ";

    private static final String TICKED = " WHERE T.[CODE] IN (:ACTIONS)";

    private static final String ITSELF = "(SELECT [CUSTOMER_ID] FROM {TIER_STATE} S WHERE S.";

    private static final String OF_ITSELF = ") W ON W.[CUSTOMER_ID] = T.[ISSUE_ID]";

    private static final String OPPORTUNITIES =
            "(SELECT DISTINCT S.[OPPORTUNITY_ID], S.[CUSTOMER_ID] FROM {STAGE_CHANGE} S WHERE S.";

    private static final String OF_OPPORTUNITIES = ") W ON W.[OPPORTUNITY_ID] = T.[ISSUE_ID]";

    private static final String REACHED = "SELECT S.[CUSTOMER_ID], S.[OPPORTUNITY_ID], S.[TO_STAGE], S.[MILLIS],"
            + " S.[CHANGED_BY] FROM {STAGE_CHANGE} S"
            + " WHERE S.[TO_STAGE] IN (:STAGES) AND S.[MILLIS] >= :MILLIS AND S.";

    private static final String REQUESTED = "SELECT S.[CUSTOMER_ID], S.[ID], S.[ASKED], S.[STARTED_AT], S.[STARTED_BY]"
            + " FROM {PROMISE_REQUEST} S WHERE S.[STARTED_AT] >= :MOMENT AND S.";

    @Override
    public List<Signal> of(Collection<Long> customerIds, Asked asked) {
        List<Signal> found = new ArrayList<>();
        IdLists.forEach(
                customerIds,
                ids -> found.addAll(read(
                        "[CUSTOMER_ID] IN (:CUSTOMERS)", asked, columns(asked).and("CUSTOMERS", ids))));
        return found;
    }

    @Override
    public List<Signal> within(long projectId, Asked asked) {
        return read("[PROJECT_ID] = :PROJECT", asked, columns(asked).and("PROJECT", projectId));
    }

    private Columns columns(Asked asked) {
        Instant moment = asked.from().atStartOfDay(today.zone()).toInstant();
        return Columns.of("SUBMITTED", true)
                .and("FROM", asked.from())
                .and("ACTIONS", asked.actions())
                .and("STAGES", asked.stages())
                .and("MILLIS", moment.toEpochMilli())
                .and("MOMENT", moment);
    }

    private List<Signal> read(String whose, Asked asked, Columns columns) {
        return sql.read(session -> {
            List<Signal> found = new ArrayList<>();
            if (!asked.actions().isEmpty()) {
                each(session, TICKS + ITSELF + whose + OF_ITSELF + TICKED, columns, this::tick, found);
                each(session, TICKS + OPPORTUNITIES + whose + OF_OPPORTUNITIES + TICKED, columns, this::tick, found);
            }
            if (!asked.stages().isEmpty()) {
                each(session, REACHED + whose, columns, this::stage, found);
            }
            if (asked.requests()) {
                each(session, REQUESTED + whose, columns, this::request, found);
            }
            return found;
        });
    }

    private static void each(
            SqlSession session, String text, Columns columns, SqlSession.Reading<Signal> row, List<Signal> found)
            throws SQLException {
        session.eachOfMany(text, columns, rows -> found.add(row.read(rows)));
    }

    private Signal tick(FoundRows row) throws SQLException {
        LocalDate day = row.day("DAY_NUMBER");
        String by = row.text("OWNER_KEY");
        long issue = row.number("ISSUE_ID");
        String code = row.text("CODE");
        String key = "T/" + day.toEpochDay() + "/" + URLEncoder.encode(by, StandardCharsets.UTF_8) + "/" + issue + "/"
                + code;
        return new Signal(row.number("CUSTOMER_ID"), Signal.Kind.ACTION, key, code, issue, day, by);
    }

    private Signal stage(FoundRows row) throws SQLException {
        long issue = row.number("OPPORTUNITY_ID");
        long millis = row.number("MILLIS");
        return new Signal(
                row.number("CUSTOMER_ID"),
                Signal.Kind.STAGE,
                "S/" + issue + "/" + millis,
                row.text("TO_STAGE"),
                issue,
                LocalDate.ofInstant(Instant.ofEpochMilli(millis), today.zone()),
                row.text("CHANGED_BY"));
    }

    private Signal request(FoundRows row) throws SQLException {
        long customer = row.number("CUSTOMER_ID");
        return new Signal(
                customer,
                Signal.Kind.REQUEST,
                "R/" + row.number("ID"),
                row.text("ASKED"),
                customer,
                LocalDate.ofInstant(row.moment("STARTED_AT"), today.zone()),
                row.text("STARTED_BY"));
    }
}
