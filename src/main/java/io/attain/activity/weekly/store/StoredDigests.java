package io.attain.activity.weekly.store;

import io.attain.activity.weekly.Digests;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was mailed which report, in Active Objects. */
@Component
public record StoredDigests(Tables tables, PlainSql sql) implements Digests {

    @Override
    public boolean add(long projectId, String person, LocalDate monday, Instant at) {
        return rows().add(Columns.of("SLOT", projectId + "/" + monday + "/" + person)
                .and("PROJECT_ID", projectId)
                .and("WEEK_DAY", monday)
                .and("PERSON_KEY", person)
                .and("MAILED_AT", at));
    }

    @Override
    public Set<String> sent(long projectId, LocalDate monday) {
        return new HashSet<>(sql.read(session -> session.listOfMany(
                "SELECT [PERSON_KEY] FROM {REPORT_DIGEST} WHERE [WEEK_DAY] = :MONDAY AND [PROJECT_ID] = :PROJECT",
                Columns.of("MONDAY", monday).and("PROJECT", projectId),
                row -> row.text("PERSON_KEY"))));
    }

    private KeyedRows<DigestRow> rows() {
        return tables.keyed(DigestRow.class, "SLOT");
    }
}
