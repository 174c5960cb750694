package io.attain.activity.store;

import io.attain.activity.DailyLogs;
import io.attain.activity.LogRead;
import io.attain.activity.LogReads;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who read which log, in Active Objects. */
@Component
public record StoredLogReads(Tables tables, PlainSql sql) implements LogReads {

    private static final String UNREAD = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER] FROM {DAILY_LOG} L"
            + " LEFT JOIN {LOG_READ} R ON R.[LOG_KEY] = L.[LOG_KEY] AND R.[READER_KEY] = :READER"
            + " WHERE L.[DAY_NUMBER] >= :FIRST AND L.[DAY_NUMBER] <= :LAST AND L.[PROJECT_ID] = :PROJECT_ID"
            + " AND L.[SUBMITTED] = :HANDED_IN AND L.[ENTERED_AT] >= :SINCE"
            + " AND (L.[ENTERED_BY] IS NULL OR L.[HANDED_IN_AT] IS NOT NULL)"
            + " AND (R.[ID] IS NULL OR R.[ENTERED_AT] <> L.[ENTERED_AT])";

    @Override
    public void add(Collection<LogRead> reads) {
        rows().run(() -> {
            Map<String, LogRead> fresh = new LinkedHashMap<>();
            reads.forEach(read -> fresh.put(logOf(read) + "/" + read.reader(), read));
            rows().find(fresh.keySet()).forEach(row -> {
                LogRead read = Objects.requireNonNull(fresh.remove(row.getReadKey()));
                row.setEnteredAt(Columns.moment(read.entered()));
                row.setReadAt(Columns.moment(read.at()));
                row.save();
            });
            List<Columns> added = new ArrayList<>();
            fresh.forEach((key, read) -> added.add(row(key, read)));
            rows().create(added);
        });
    }

    private KeyedRows<LogReadRow> rows() {
        return tables.keyed(LogReadRow.class, "READ_KEY");
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
    public List<DailyLogs.Whose> unread(
            String reader, long projectId, @Nullable Set<String> writers, Period days, Instant since) {
        Columns asked = Columns.of("READER", reader)
                .and("PROJECT_ID", projectId)
                .and("FIRST", days.start())
                .and("LAST", days.last())
                .and("HANDED_IN", true)
                .and("SINCE", since)
                .and("PEOPLE", writers);
        return sql.read(session -> session.listOfMany(
                UNREAD + IdLists.among("L.[OWNER_KEY]", "PEOPLE", writers), asked, StoredLogs::whose));
    }

    @Override
    public List<LogRead> of(long projectId, String person, LocalDate day) {
        Query asked =
                Query.select().where("LOG_KEY = ?", key(projectId, day, person)).order("ID ASC");
        return rows().list(asked).stream()
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
