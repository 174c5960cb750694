package io.attain.activity.weekly.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.weekly.Digests;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who was mailed which report, in Active Objects. */
@Component
public final class StoredDigests implements Digests {

    private final KeyedRows<DigestRow> rows;
    private final PlainSql sql;

    /** Keeps it in the plugin's tables. */
    public StoredDigests(@ComponentImport ActiveObjects ao, PlainSql sql) {
        this.rows = new Writing(ao).keyed(DigestRow.class, "SLOT");
        this.sql = sql;
    }

    @Override
    public boolean add(long projectId, String person, LocalDate monday, Instant at) {
        return rows.add(Columns.of("SLOT", projectId + "/" + monday + "/" + person)
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
}
