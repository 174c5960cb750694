package io.attain.customer.record.store;

import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.Identity;
import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.MarkBook;
import io.attain.customer.store.CustomerRows;
import io.attain.customer.store.KeptInRows;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what customers are known again, in our tables. */
@Component
public record StoredMarks(PlainSql sql) implements MarkBook, KeptInRows {

    /** Counts the ways in which marks were made: customers are looked at once more after each change of {@link Identity}. */
    private static final int EDITION = 1;

    private static final String OF_CUSTOMER = " WHERE [CUSTOMER_ID] = :CUSTOMER";

    private static final String OF_ITSELF = OF_CUSTOMER + " AND [PERSON_NO] IS NULL";
    private static final String OF_PEOPLE = OF_CUSTOMER + " AND [PERSON_NO] IS NOT NULL";

    private static final String ALIKE = "SELECT O.[CUSTOMER_ID] FROM {IDENTITY_MARK} M"
            + " JOIN {IDENTITY_MARK} O ON O.[PROJECT_ID] = M.[PROJECT_ID] AND O.[MARK_TEXT] = M.[MARK_TEXT]"
            + " AND O.[SIGN_NAME] = M.[SIGN_NAME] WHERE M.[CUSTOMER_ID] = :CUSTOMER AND M.[SIGN_NAME] = :SIGN"
            + " AND O.[CUSTOMER_ID] <> :CUSTOMER";

    /** From the first mark to the last, as H2 holds each mark of the project that it reads against all of these. */
    private static final String KNOWN = "SELECT [MARK_TEXT], [CUSTOMER_ID] FROM {IDENTITY_MARK}"
            + " WHERE [PROJECT_ID] = :PROJECT AND [MARK_TEXT] IN (:MARKS) AND [SIGN_NAME] = :SIGN"
            + " AND [MARK_TEXT] >= :FIRST_MARK AND [MARK_TEXT] <= :LAST_MARK";

    /** Makes these all that a customer is known by for its people, by whoever writes them. */
    static void ofPeople(SqlSession session, long projectId, long customerId, List<ChainPerson> people)
            throws SQLException {
        Stream<Columns> rows = people.stream().flatMap(person -> Identity.ofPerson(person).entrySet().stream()
                .map(mark -> row(projectId, customerId, person.number(), mark)));
        replace(session, customerId, OF_PEOPLE, rows.toList());
    }

    private static void replace(SqlSession session, long customerId, String whose, List<Columns> rows)
            throws SQLException {
        int unused = session.change("DELETE FROM {IDENTITY_MARK}" + whose, Columns.of("CUSTOMER", customerId));
        session.insert("IDENTITY_MARK", rows, row -> row);
    }

    private static Columns row(
            long projectId, long customerId, @Nullable Integer person, Map.Entry<Sign, String> mark) {
        return Columns.of("PROJECT_ID", projectId)
                .and("CUSTOMER_ID", customerId)
                .and("PERSON_NO", person)
                .and("SIGN_NAME", mark.getKey())
                .and("MARK_TEXT", mark.getValue());
    }

    /** What is kept already is not written again: most edits change nothing of it. */
    @Override
    public void put(long projectId, long customerId, Map<Sign, String> marks) {
        boolean unused = sql.write(session -> {
            boolean isOther = !kept(session, projectId, customerId).equals(marks);
            if (isOther) {
                replace(
                        session,
                        customerId,
                        OF_ITSELF,
                        marks.entrySet().stream()
                                .map(mark -> row(projectId, customerId, null, mark))
                                .toList());
            }
            return isOther;
        });
    }

    private static Map<Sign, String> kept(SqlSession session, long projectId, long customerId) throws SQLException {
        Map<Sign, String> kept = new EnumMap<>(Sign.class);
        session.each(
                "SELECT [SIGN_NAME], [MARK_TEXT] FROM {IDENTITY_MARK}" + OF_ITSELF + " AND [PROJECT_ID] = :PROJECT",
                Columns.of("CUSTOMER", customerId).and("PROJECT", projectId),
                row -> kept.put(Sign.valueOf(row.text("SIGN_NAME")), row.text("MARK_TEXT")));
        return kept;
    }

    @Override
    public Map<Long, Set<Sign>> alike(long customerId, int most) {
        return sql.read(session -> {
            Map<Long, Set<Sign>> alike = new LinkedHashMap<>();
            for (Sign sign : Sign.values()) {
                Columns asked = Columns.of("CUSTOMER", customerId).and("SIGN", sign);
                session.first(most, ALIKE, asked, row -> row.number("CUSTOMER_ID"))
                        .forEach(id -> alike.computeIfAbsent(id, none -> EnumSet.noneOf(Sign.class))
                                .add(sign));
            }
            return alike;
        });
    }

    @Override
    public Map<String, Set<Long>> known(long projectId, Sign sign, Collection<String> marks) {
        Map<String, Set<Long>> known = new HashMap<>();
        IdLists.forEach(
                marks.stream().distinct().sorted().toList(),
                some -> sql.read(session -> {
                    session.each(
                            KNOWN,
                            Columns.of("PROJECT", projectId)
                                    .and("SIGN", sign)
                                    .and("MARKS", some)
                                    .and("FIRST_MARK", some.get(0))
                                    .and("LAST_MARK", some.get(some.size() - 1)),
                            row -> known.computeIfAbsent(row.text("MARK_TEXT"), none -> new HashSet<>())
                                    .add(row.number("CUSTOMER_ID")));
                    return known;
                }));
        return known;
    }

    @Override
    public boolean isWhole(long projectId) {
        return whole().isDone(projectId);
    }

    @Override
    public void markWhole(long projectId) {
        boolean unused = whole().note(projectId);
    }

    private DoneOnce whole() {
        return new DoneOnce(sql, "MARKED_PROJECT", EDITION);
    }

    @Override
    public CustomerRows ofCustomers() {
        return new CustomerRows(sql, "IDENTITY_MARK");
    }
}
