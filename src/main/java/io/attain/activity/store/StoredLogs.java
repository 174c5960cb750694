package io.attain.activity.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogChange;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Daily logs: read through Active Objects, written by SQL. Its transactions are serializable, and at the end of a day
 * everybody writes these tables at once.
 */
@Component
public final class StoredLogs implements DailyLogs {

    private static final String HANDED_IN = "SELECT [OWNER_KEY], [DAY_NUMBER], [HANDED_IN_AT], [LATE] FROM {DAILY_LOG}"
            + " WHERE [DAY_NUMBER] >= :FIRST AND [DAY_NUMBER] <= :LAST"
            + " AND [PROJECT_ID] = :PROJECT_ID AND [HANDED_IN_AT] IS NOT NULL";

    private static final String TICKING = "SELECT L.[OWNER_KEY], L.[DAY_NUMBER] FROM {DAILY_LOG} L"
            + " JOIN {LOG_TICK} T ON T.[LOG_ID] = L.[ID]"
            + " WHERE L.[PROJECT_ID] = :PROJECT AND L.[DAY_NUMBER] >= :FIRST AND L.[ENTERED_AT] >= :SINCE"
            + " AND L.[SUBMITTED] = :HANDED_IN AND T.[CODE] = :CODE";

    private final ActiveObjects ao;
    private final LogParts parts;
    private final PlainSql sql;

    /** Keeps logs in the plugin's tables. */
    public StoredLogs(@ComponentImport ActiveObjects ao, PlainSql sql) {
        this.ao = ao;
        this.parts = new LogParts(ao);
        this.sql = sql;
    }

    /** Whose log of which day a row is about. */
    static Whose whose(FoundRows row) throws SQLException {
        return new Whose(row.text("OWNER_KEY"), row.day("DAY_NUMBER"));
    }

    @Override
    public Map<Whose, Found> found(long projectId, Collection<Whose> days) {
        List<LogRow> rows = new ArrayList<>();
        IdLists.forEach(
                days.stream()
                        .map(whose -> key(projectId, whose.owner(), whose.day()))
                        .toList(),
                keys -> Collections.addAll(rows, ao.find(LogRow.class, IdLists.query("LOG_KEY", keys))));
        LogParts.Read read = parts.read(rows.stream().map(LogRow::getID).toList());
        return rows.stream()
                .map(row -> new Found(row.getVersionNumber(), log(row, read)))
                .collect(Collectors.toMap(found -> Whose.of(found.log()), Function.identity()));
    }

    @Override
    public Map<LocalDate, Boolean> handedIn(long projectId, String owner, Period period) {
        List<String> keys = period.start()
                .datesUntil(period.end())
                .map(day -> key(projectId, owner, day))
                .toList();
        return Stream.of(ao.find(LogRow.class, IdLists.query("LOG_KEY", keys)))
                .collect(Collectors.toMap(row -> LocalDate.ofEpochDay(row.getDayNumber()), LogRow::isSubmitted));
    }

    @Override
    public List<HandedIn> handedIn(long projectId, @Nullable Set<String> people, Period period) {
        Columns asked = Columns.of("PROJECT_ID", projectId)
                .and("FIRST", period.start())
                .and("LAST", period.last())
                .and("PEOPLE", people);
        return sql.read(session -> session.listOfMany(
                HANDED_IN + IdLists.among("[OWNER_KEY]", "PEOPLE", people),
                asked,
                row -> new HandedIn(
                        row.text("OWNER_KEY"),
                        row.day("DAY_NUMBER"),
                        row.moment("HANDED_IN_AT"),
                        row.flagOrNull("LATE"))));
    }

    @Override
    public Set<Whose> ticking(long projectId, String code, LocalDate from, Instant since) {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("CODE", code)
                .and("FIRST", from)
                .and("SINCE", since)
                .and("HANDED_IN", true);
        return new LinkedHashSet<>(sql.read(session -> session.listOfMany(TICKING, asked, StoredLogs::whose)));
    }

    @Override
    public List<Saved> saveAll(List<LogChange> changes) {
        List<Saved> saved = new ArrayList<>();
        IdLists.forEach(changes, some -> saved.addAll(sql.write(session -> new LogTable(session).write(some))));
        return saved;
    }

    private static DailyLog log(LogRow row, LogParts.Read parts) {
        return new DailyLog(
                row.getProjectId(),
                row.getOwnerKey(),
                LocalDate.ofEpochDay(row.getDayNumber()),
                parts.content(row),
                row.isSubmitted(),
                row.getEnteredAt().toInstant(),
                row.getEnteredBy());
    }

    static String key(DailyLog log) {
        return key(log.projectId(), log.owner(), log.day());
    }

    static String key(long projectId, String owner, LocalDate day) {
        return projectId + "/" + day + "/" + owner;
    }
}
