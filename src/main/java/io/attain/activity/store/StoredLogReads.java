package io.attain.activity.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.LogRead;
import io.attain.activity.LogReads;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who read which log, in Active Objects. */
@Component
public final class StoredLogReads implements LogReads {
    private final KeyedRows<LogReadRow> rows;

    public StoredLogReads(@ComponentImport ActiveObjects ao) {
        this.rows = new Writing(ao).keyed(LogReadRow.class, "READ_KEY");
    }

    @Override
    public void add(Collection<LogRead> reads) {
        rows.run(() -> {
            Map<String, LogRead> fresh = new LinkedHashMap<>();
            reads.forEach(read -> fresh.put(logOf(read) + "/" + read.reader(), read));
            rows.find(fresh.keySet()).forEach(row -> {
                LogRead read = Objects.requireNonNull(fresh.remove(row.getReadKey()));
                row.setEnteredAt(Columns.moment(read.entered()));
                row.setReadAt(Columns.moment(read.at()));
                row.save();
            });
            List<Columns> added = new ArrayList<>();
            fresh.forEach((key, read) -> added.add(row(key, read)));
            rows.create(added);
        });
    }

    private static Columns row(String key, LogRead read) {
        return Columns.of("READ_KEY", key)
                .and("LOG_KEY", logOf(read))
                .and("READER_DAY", key(read.projectId(), read.day(), read.reader()))
                .and("PERSON_KEY", read.person())
                .and("READER_KEY", read.reader())
                .and("ENTERED_AT", read.entered())
                .and("READ_AT", read.at());
    }

    private static String logOf(LogRead read) {
        return key(read.projectId(), read.day(), read.person());
    }

    @Override
    public List<LogRead> by(String reader, long projectId, LocalDate day) {
        return found("READER_DAY", key(projectId, day, reader), projectId, day);
    }

    @Override
    public List<LogRead> of(long projectId, String person, LocalDate day) {
        return found("LOG_KEY", key(projectId, day, person), projectId, day);
    }

    private List<LogRead> found(String column, String key, long projectId, LocalDate day) {
        Query asked = Query.select().where(column + " = ?", key).order("ID ASC");
        return rows.list(asked).stream()
                .map(row -> new LogRead(
                        projectId,
                        row.getPersonKey(),
                        day,
                        row.getReaderKey(),
                        row.getEnteredAt().toInstant(),
                        row.getReadAt().toInstant()))
                .toList();
    }

    private static String key(long projectId, LocalDate day, String person) {
        return projectId + "/" + day + "/" + person;
    }
}
