package io.attain.activity.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Reopened logs in Active Objects. */
@Component
public record StoredReopenings(@ComponentImport ActiveObjects ao, PlainSql sql) implements Reopenings {

    @Override
    public void add(Reopening reopening) {
        Columns row = Columns.of("PROJECT_ID", reopening.projectId())
                .and("PERSON_KEY", reopening.person())
                .and("FIRST_DAY", reopening.days().start())
                .and("LAST_DAY", reopening.days().last())
                .and("UNTIL_DAY", reopening.until())
                .and("BY_KEY", reopening.by())
                .and("REOPENED_AT", reopening.at())
                .and("REASON", reopening.reason());
        sql.write(session -> {
            session.insert("LOG_REOPENING", List.of(row), Function.identity());
            return reopening;
        });
    }

    @Override
    public List<Reopening> of(long projectId, String person, LocalDate today) {
        return found("PERSON_KEY = ? AND PROJECT_ID = ? AND UNTIL_DAY >= ?", person, projectId, Columns.number(today));
    }

    @Override
    public List<Reopening> of(long projectId, LocalDate today) {
        return found("PROJECT_ID = ? AND UNTIL_DAY >= ?", projectId, Columns.number(today));
    }

    private List<Reopening> found(String where, Object... values) {
        Query asked = Query.select().where(where, values).order("ID DESC");
        return Stream.of(ao.find(ReopeningRow.class, asked))
                .map(StoredReopenings::reopening)
                .toList();
    }

    private static Reopening reopening(ReopeningRow row) {
        return new Reopening(
                row.getProjectId(),
                row.getPersonKey(),
                Period.ofInclusive(LocalDate.ofEpochDay(row.getFirstDay()), LocalDate.ofEpochDay(row.getLastDay())),
                LocalDate.ofEpochDay(row.getUntilDay()),
                row.getByKey(),
                row.getReopenedAt().toInstant(),
                Columns.text(row.getReason()));
    }
}
