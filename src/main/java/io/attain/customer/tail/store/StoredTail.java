package io.attain.customer.tail.store;

import io.attain.customer.Tier;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.SearchKeys;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows in our tables. */
@Component
public record StoredTail(PlainSql sql) implements Tail {

    /** Stands for no owner. */
    static final String NOBODY = "-";

    private static final String COLUMNS = "C.[ROW_NO], C.[PROJECT_ID], C.[NAME], C.[PHONE], C.[TAX_NUMBER],"
            + " C.[WEB_DOMAIN], C.[ERP_NUMBER], C.[REGION], C.[CITY], C.[KNOWN_FROM], C.[OWNER_KEY], C.[NOTES], C.[ISSUE_ID],"
            + " C.[GONE], C.[LAST_DAY], C.[VERSION_NO], C.[BEGUN_BY], C.[ADDED_DAY]";
    static final String ROWS = "SELECT " + COLUMNS + " FROM {TAIL_CUSTOMER} C";

    /** The index alone answers it; from the first mark to the last, as H2 holds each key that it reads against every mark. */
    private static final String KNOWN = "SELECT K.[KEY_TEXT], K.[ROW_NO] FROM {TAIL_KEY} K"
            + " WHERE K.[PROJECT_ID] = :PROJECT AND K.[KEY_TEXT] IN (:MARKS)"
            + " AND K.[KEY_TEXT] >= :FIRST_MARK AND K.[KEY_TEXT] <= :LAST_MARK ORDER BY K.[ROW_NO]";

    private static final String CHANGE =
            "UPDATE {TAIL_CUSTOMER} SET [NAME] = :NAME, [PHONE] = :PHONE, [TAX_NUMBER] = :TAX_NUMBER,"
                    + " [WEB_DOMAIN] = :WEB_DOMAIN, [ERP_NUMBER] = :ERP_NUMBER, [REGION] = :REGION, [CITY] = :CITY,"
                    + " [KNOWN_FROM] = :KNOWN_FROM, [OWNER_KEY] = :OWNER_KEY, [NOTES] = :NOTES, [ISSUE_ID] = :ISSUE_ID,"
                    + " [GONE] = :GONE, [BEGUN_BY] = :BEGUN_BY, [VERSION_NO] = :VERSION_NO + 1"
                    + " WHERE [ROW_NO] = :ROW_NO AND [VERSION_NO] = :VERSION_NO";

    private static final String FOLLOW = "UPDATE {TAIL_CUSTOMER} SET [LAST_DAY] = (SELECT MAX(L.[DAY_NUMBER])"
            + " FROM {LOG_LINE} T JOIN {DAILY_LOG} L ON L.[ID] = T.[LOG_ID] WHERE T.[ISSUE_ID] = :SUBJECT)"
            + " WHERE [ROW_NO] = :ROW_NO";

    @Override
    public void followTouches(Collection<Long> numbers) {
        sql.write(session -> session.batch(
                FOLLOW, numbers, number -> Columns.of("SUBJECT", -number).and("ROW_NO", number)));
    }

    @Override
    public Map<Long, TailCustomer> of(Collection<Long> numbers) {
        return sql.mapOf(
                numbers,
                ROWS + " WHERE C.[ROW_NO] IN (:SOME)",
                Columns.none(),
                row -> row.number("ROW_NO"),
                StoredTail::customer);
    }

    /** Rows are C customers, and nobody says of which type they are. */
    @Override
    public Part search(
            long projectId,
            TailSight sight,
            CustomerFilter filter,
            @Nullable LocalDate since,
            @Nullable String after,
            int most) {
        boolean isOther = filter.tier() != null && filter.tier() != Tier.C;
        return isOther || !filter.type().isEmpty()
                ? new Part(List.of(), null)
                : sql.read(session -> new TailReading(session, projectId, sight, filter, since).read(after, most));
    }

    @Override
    public Map<String, TailCustomer> known(long projectId, Collection<String> marks) {
        Map<String, Long> numbers = new HashMap<>();
        IdLists.forEach(
                marks.stream().sorted().toList(),
                some -> sql.read(session -> {
                    session.each(
                            KNOWN,
                            Columns.of("PROJECT", projectId)
                                    .and("MARKS", some)
                                    .and("FIRST_MARK", some.get(0))
                                    .and("LAST_MARK", some.get(some.size() - 1)),
                            row -> numbers.putIfAbsent(row.text("KEY_TEXT"), row.number("ROW_NO")));
                    return numbers;
                }));
        Map<Long, TailCustomer> rows = of(Set.copyOf(numbers.values()));
        numbers.values().retainAll(rows.keySet());
        return numbers.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, each -> Objects.requireNonNull(rows.get(each.getValue()))));
    }

    @Override
    public List<Long> add(long projectId, List<Said> rows, LocalDate on) {
        return sql.write(session -> {
            long last = session.list(
                            "SELECT MAX([ROW_NO]) AS [LAST_NO] FROM {TAIL_CUSTOMER}",
                            Columns.none(),
                            row -> Optional.ofNullable(row.numberOrNull("LAST_NO")))
                    .get(0)
                    .orElse(0L);
            List<TailCustomer> fresh = new ArrayList<>();
            rows.forEach(said ->
                    fresh.add(new TailCustomer(last + 1 + fresh.size(), projectId, said, 0, false, null, 1, null, on)));
            session.insert("TAIL_CUSTOMER", fresh, each -> row(each).and("PROJECT_ID", projectId));
            addKeys(session, fresh);
            return LongStream.rangeClosed(last + 1, last + rows.size()).boxed().toList();
        });
    }

    @Override
    public boolean change(List<TailCustomer> rows) {
        return sql.write(session -> {
            boolean isLast = versions(session, rows)
                    .equals(rows.stream().collect(Collectors.toMap(TailCustomer::number, TailCustomer::version)));
            if (isLast) {
                session.changeEach(CHANGE, rows, StoredTail::row);
                keyAgain(session, rows);
            }
            return isLast;
        });
    }

    private static Map<Long, Integer> versions(SqlSession session, List<TailCustomer> rows) throws SQLException {
        Map<Long, Integer> versions = new HashMap<>();
        for (TailCustomer each : rows) {
            session.each(
                    "SELECT [VERSION_NO] FROM {TAIL_CUSTOMER} WHERE [ROW_NO] = :ROW_NO",
                    Columns.of("ROW_NO", each.number()),
                    row -> versions.put(each.number(), Math.toIntExact(row.number("VERSION_NO"))));
        }
        return versions;
    }

    /** Writes by what rows are found as they are now; what is no row any more is not. */
    static void keyAgain(SqlSession session, List<TailCustomer> rows) throws SQLException {
        session.batch(
                "DELETE FROM {TAIL_KEY} WHERE [ROW_NO] = :ROW_NO", rows, each -> Columns.of("ROW_NO", each.number()));
        addKeys(session, rows.stream().filter(TailCustomer::isRow).toList());
    }

    private static void addKeys(SqlSession session, List<TailCustomer> rows) throws SQLException {
        List<Columns> keys = rows.stream()
                .flatMap(each -> SearchKeys.of(each.said()).stream()
                        .map(key -> Columns.of("PROJECT_ID", each.projectId())
                                .and("KEY_TEXT", key)
                                .and("OWNER_KEY", owner(each.said().owner()))
                                .and("ROW_NO", each.number())))
                .toList();
        session.insert("TAIL_KEY", keys, key -> key);
    }

    private static Columns row(TailCustomer customer) {
        return Columns.of("ROW_NO", customer.number())
                .and("ISSUE_ID", customer.issueId())
                .and("GONE", customer.gone())
                .and("LAST_DAY", customer.touched())
                .and(said(customer.said()))
                .and("VERSION_NO", customer.version())
                .and("BEGUN_BY", customer.begunBy())
                .and("ADDED_DAY", customer.addedOn());
    }

    private static Columns said(Said said) {
        return Columns.of("NAME", said.name())
                .and("PHONE", said.phone())
                .and("TAX_NUMBER", said.taxNumber())
                .and("WEB_DOMAIN", said.domain())
                .and("OWNER_KEY", owner(said.owner()))
                .and("ERP_NUMBER", said.erpNumber())
                .and("REGION", said.region())
                .and("CITY", said.city())
                .and("KNOWN_FROM", said.source())
                .and("NOTES", said.notes());
    }

    static String owner(String key) {
        return key.isEmpty() ? NOBODY : key;
    }

    static TailCustomer customer(FoundRows row) throws SQLException {
        return new TailCustomer(
                row.number("ROW_NO"),
                row.number("PROJECT_ID"),
                said(row),
                row.number("ISSUE_ID"),
                row.flag("GONE"),
                row.dayOrNull("LAST_DAY"),
                Math.toIntExact(row.number("VERSION_NO")),
                row.textOrNull("BEGUN_BY"),
                row.dayOrNull("ADDED_DAY"));
    }

    private static Said said(FoundRows row) throws SQLException {
        String owner = row.text("OWNER_KEY");
        return new Said(
                row.text("NAME"),
                row.text("PHONE"),
                row.text("TAX_NUMBER"),
                row.text("WEB_DOMAIN"),
                row.text("ERP_NUMBER"),
                row.text("REGION"),
                row.text("CITY"),
                row.text("KNOWN_FROM"),
                owner.equals(NOBODY) ? "" : owner,
                row.text("NOTES"));
    }
}
