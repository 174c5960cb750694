package io.attain.activity.asks.store;

import io.attain.activity.asks.Ask;
import io.attain.activity.asks.SaidAsks;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what logs ask for: two statements for a thousand people. */
@Component
public record StoredAsks(PlainSql sql) implements SaidAsks {

    private static final String OF_THEM = " WHERE L.[PROJECT_ID] = :PROJECT_ID AND L.[DAY_NUMBER] >= :FIRST"
            + " AND L.[DAY_NUMBER] <= :LAST AND L.[SUBMITTED] = :SUBMITTED AND L.[OWNER_KEY] IN (:PEOPLE)";

    private static final String PROBLEMS = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], P.[TAG], P.[NOTE] FROM {DAILY_LOG} L"
            + " JOIN {LOG_PROBLEM} P ON P.[LOG_ID] = L.[ID]" + OF_THEM + " ORDER BY P.[ID]";

    /** No database has another way to say of a long text that it is not empty. */
    private static final String SUPPORT = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], L.[SUPPORT] FROM {DAILY_LOG} L"
            + OF_THEM + " AND L.[SUPPORT] LIKE :ANYTHING ORDER BY L.[ID]";

    @Override
    public List<Ask> of(long projectId, Collection<String> people, Period days) {
        List<Ask> found = new ArrayList<>();
        IdLists.forEach(people, some -> {
            Columns asked = Columns.of("PROJECT_ID", projectId)
                    .and("FIRST", days.start())
                    .and("LAST", days.last())
                    .and("SUBMITTED", true)
                    .and("PEOPLE", some)
                    .and("ANYTHING", "_%");
            found.addAll(sql.read(session -> session.listOfMany(PROBLEMS, asked, row -> problem(row, projectId))));
            found.addAll(sql.read(session -> session.listOfMany(SUPPORT, asked, row -> support(row, projectId))));
        });
        return found;
    }

    private static Ask problem(FoundRows row, long projectId) throws SQLException {
        return new Ask(
                projectId,
                row.text("OWNER_KEY"),
                row.day("DAY_NUMBER"),
                Ask.Kind.PROBLEM,
                row.text("TAG"),
                row.text("NOTE"));
    }

    private static Ask support(FoundRows row, long projectId) throws SQLException {
        return new Ask(
                projectId, row.text("OWNER_KEY"), row.day("DAY_NUMBER"), Ask.Kind.SUPPORT, "", row.text("SUPPORT"));
    }
}
