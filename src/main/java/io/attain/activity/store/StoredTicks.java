package io.attain.activity.store;

import io.attain.activity.Ticks;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads ticks with the days of their logs, by the index of their issues. */
@Component
public record StoredTicks(PlainSql sql) implements Ticks {

    private static final String FIND = "SELECT T.[ISSUE_ID], T.[CODE], L.[OWNER_KEY], L.[DAY_NUMBER], L.[SUBMITTED]"
            + " FROM {LOG_TICK} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] WHERE T.[ISSUE_ID] IN (:SOME)";

    @Override
    public List<Ticked> of(Collection<Long> issueIds) {
        List<Ticked> found = sql.listOf(issueIds, FIND, Columns.none(), StoredTicks::ticked);
        found.sort(Ticked.EARLIEST);
        return found;
    }

    private static Ticked ticked(FoundRows row) throws SQLException {
        return new Ticked(StoredLogs.whose(row), row.number("ISSUE_ID"), row.text("CODE"), row.flag("SUBMITTED"));
    }
}
