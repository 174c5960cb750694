package io.attain.activity.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.LogRead;
import io.attain.activity.LogReads;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Who read which log, in Active Objects. */
@Component
public final class StoredLogReads implements LogReads {
    private final ActiveObjects ao;
    private final Writing writing;
    private final KeyedRows<LogReadRow> rows;

    public StoredLogReads(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
        this.rows = writing.keyed(LogReadRow.class, "READ_KEY");
    }

    @Override
    public void add(Collection<LogRead> reads) {
        writing.run(() -> reads.forEach(this::put));
    }

    private void put(LogRead read) {
        String log = key(read.projectId(), read.day(), read.person());
        Columns first = Columns.of("READ_KEY", log + "/" + read.reader())
                .and("LOG_KEY", log)
                .and("READER_DAY", key(read.projectId(), read.day(), read.reader()))
                .and("PERSON_KEY", read.person())
                .and("READER_KEY", read.reader());
        rows.put(first, row -> {
            row.setEnteredAt(Columns.moment(read.entered()));
            row.setReadAt(Columns.moment(read.at()));
        });
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
        return Stream.of(ao.find(LogReadRow.class, asked))
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
