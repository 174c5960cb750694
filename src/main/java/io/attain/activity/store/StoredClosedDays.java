package io.attain.activity.store;

import io.attain.activity.ClosedDay;
import io.attain.activity.ClosedDays;
import io.attain.activity.Expectation;
import io.attain.activity.PersonDay;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Closed days in Active Objects. */
@Component
public record StoredClosedDays(Tables tables, PlainSql sql) implements ClosedDays {

    @Override
    public int add(long projectId, List<ClosedDay> closed, Instant at) {
        return rows().write(() -> {
            Map<String, Columns> fresh = new LinkedHashMap<>();
            closed.forEach(each -> {
                String slot = projectId + "/" + each.day() + "/" + each.person();
                fresh.put(slot, row(slot, projectId, each, at));
            });
            rows().find(fresh.keySet()).forEach(kept -> fresh.remove(kept.getSlot()));
            rows().create(fresh.values());
            return fresh.size();
        });
    }

    private KeyedRows<ClosedDayRow> rows() {
        return tables.keyed(ClosedDayRow.class, "SLOT");
    }

    private static Columns row(String slot, long projectId, ClosedDay closed, Instant at) {
        return Columns.of("SLOT", slot)
                .and("PROJECT_ID", projectId)
                .and("DAY_NUMBER", closed.day())
                .and("PERSON_KEY", closed.person())
                .and("EXPECTED", closed.expected())
                .and("STATE", closed.state())
                .and("CLOSED_AT", at);
    }

    @Override
    public List<ClosedDay> of(long projectId, @Nullable Set<String> people, Period days) {
        return sql.read(session -> session.listOfMany(
                "SELECT [DAY_NUMBER], [PERSON_KEY], [EXPECTED], [STATE] FROM {LOG_CLOSED_DAY}"
                        + " WHERE [DAY_NUMBER] >= :FIRST AND [DAY_NUMBER] < :END AND [PROJECT_ID] = :PROJECT"
                        + IdLists.among("[PERSON_KEY]", "PEOPLE", people),
                Columns.of("FIRST", days.start())
                        .and("END", days.end())
                        .and("PROJECT", projectId)
                        .and("PEOPLE", people),
                row -> new ClosedDay(
                        row.text("PERSON_KEY"),
                        row.day("DAY_NUMBER"),
                        Expectation.valueOf(row.text("EXPECTED")),
                        PersonDay.State.valueOf(row.text("STATE")))));
    }
}
