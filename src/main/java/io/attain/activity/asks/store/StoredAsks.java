package io.attain.activity.asks.store;

import io.attain.activity.asks.Ask;
import io.attain.activity.asks.SaidAsks;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what logs ask for: two statements, however many people there are. */
@Component
public record StoredAsks(PlainSql sql) implements SaidAsks {

    private static final String OF_THEM = " WHERE L.[PROJECT_ID] = :PROJECT_ID AND L.[DAY_NUMBER] >= :FIRST"
            + " AND L.[DAY_NUMBER] <= :LAST AND L.[SUBMITTED] = :SUBMITTED";

    private static final String PROBLEMS = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], P.[TAG], P.[NOTE] FROM {DAILY_LOG} L"
            + " JOIN {LOG_PROBLEM} P ON P.[LOG_ID] = L.[ID]" + OF_THEM;

    /** No database has another way to say of a long text that it is not empty. */
    private static final String SUPPORT = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER], L.[SUPPORT] FROM {DAILY_LOG} L"
            + OF_THEM + " AND L.[SUPPORT] LIKE :ANYTHING";

    @Override
    public List<Ask> of(long projectId, Collection<String> people, Period days) {
        Set<String> them = Set.copyOf(people);
        if (them.isEmpty()) {
            return List.of();
        }
        Columns asked = Columns.of("PROJECT_ID", projectId)
                .and("FIRST", days.start())
                .and("LAST", days.last())
                .and("SUBMITTED", true)
                .and("PEOPLE", them)
                .and("ANYTHING", "_%");
        String among = IdLists.among("L.[OWNER_KEY]", "PEOPLE", them);
        return sql.read(session -> Stream.concat(
                        session
                                .listOfMany(
                                        PROBLEMS + among + " ORDER BY P.[ID]", asked, row -> problem(row, projectId))
                                .stream(),
                        session
                                .listOfMany(SUPPORT + among + " ORDER BY L.[ID]", asked, row -> support(row, projectId))
                                .stream())
                .filter(ask -> them.contains(ask.person()))
                .toList());
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
