package io.attain.activity.store;

import io.attain.activity.NextSteps;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads next steps from the lines of a person's logs. */
@Component
public record StoredNextSteps(PlainSql sql) implements NextSteps {

    private static final String DUE = "SELECT N.[ISSUE_ID], N.[NEXT_STEP], N.[NEXT_DAY_NUMBER]"
            + " FROM {DAILY_LOG} L JOIN {LOG_LINE} N ON N.[LOG_ID] = L.[ID]"
            + " WHERE L.[OWNER_KEY] = :OWNER AND L.[PROJECT_ID] = :PROJECT"
            + " AND L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] < :DAY"
            + " AND N.[ISSUE_ID] > 0 AND N.[NEXT_DAY_NUMBER] >= :FIRST AND N.[NEXT_DAY_NUMBER] <= :DAY"
            + " AND NOT EXISTS (SELECT 1 FROM {LOG_LINE} M JOIN {DAILY_LOG} K ON K.[ID] = M.[LOG_ID]"
            + " WHERE M.[ISSUE_ID] = N.[ISSUE_ID] AND M.[BATCH_NO] IS NULL"
            + " AND K.[OWNER_KEY] IN (L.[OWNER_KEY], :HEIR)"
            + " AND K.[DAY_NUMBER] > L.[DAY_NUMBER] AND K.[DAY_NUMBER] < :DAY)"
            + " ORDER BY N.[NEXT_DAY_NUMBER], N.[ID]";

    @Override
    public List<Due> due(long projectId, String person, String heir, LocalDate day) {
        Columns asked = Columns.of("OWNER", person)
                .and("HEIR", heir)
                .and("PROJECT", projectId)
                .and("FIRST", day.minusDays(DAYS_BACK))
                .and("DAY", day);
        return sql.read(session -> session.list(
                DUE, asked, row -> new Due(row.number("ISSUE_ID"), row.text("NEXT_STEP"), row.day("NEXT_DAY_NUMBER"))));
    }
}
