package io.attain.customer.record.store;

import io.attain.customer.record.Identity.Sign;
import io.attain.customer.record.MarkBook;
import io.attain.customer.store.CustomerRows;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.DoneOnce;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By what customers are known again, in our tables. */
@Component
public record StoredMarks(PlainSql sql) implements MarkBook {

    private static final String OF_CUSTOMER = " WHERE [CUSTOMER_ID] = :CUSTOMER";

    private static final String ALIKE = "SELECT O.[CUSTOMER_ID] FROM {IDENTITY_MARK} M"
            + " JOIN {IDENTITY_MARK} O ON O.[PROJECT_ID] = M.[PROJECT_ID] AND O.[MARK_TEXT] = M.[MARK_TEXT]"
            + " AND O.[SIGN_NAME] = M.[SIGN_NAME] WHERE M.[CUSTOMER_ID] = :CUSTOMER AND M.[SIGN_NAME] = :SIGN"
            + " AND O.[CUSTOMER_ID] <> :CUSTOMER";

    /** What is kept already is not written again: most edits change nothing of it. */
    @Override
    public void put(long projectId, long customerId, Map<Sign, String> marks) {
        boolean unused = sql.write(session -> {
            boolean isOther = !kept(session, projectId, customerId).equals(marks);
            if (isOther) {
                forget(customerId);
                session.insert("IDENTITY_MARK", marks.entrySet(), mark -> Columns.of("PROJECT_ID", projectId)
                        .and("CUSTOMER_ID", customerId)
                        .and("SIGN_NAME", mark.getKey())
                        .and("MARK_TEXT", mark.getValue()));
            }
            return isOther;
        });
    }

    private static Map<Sign, String> kept(SqlSession session, long projectId, long customerId) throws SQLException {
        Map<Sign, String> kept = new EnumMap<>(Sign.class);
        session.each(
                "SELECT [SIGN_NAME], [MARK_TEXT] FROM {IDENTITY_MARK}" + OF_CUSTOMER + " AND [PROJECT_ID] = :PROJECT",
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
        sql.eachOf(
                marks,
                "SELECT [MARK_TEXT], [CUSTOMER_ID] FROM {IDENTITY_MARK} WHERE [PROJECT_ID] = :PROJECT"
                        + " AND [MARK_TEXT] IN (:SOME) AND [SIGN_NAME] = :SIGN",
                Columns.of("PROJECT", projectId).and("SIGN", sign),
                row -> known.computeIfAbsent(row.text("MARK_TEXT"), none -> new HashSet<>())
                        .add(row.number("CUSTOMER_ID")));
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
        return new DoneOnce(sql, "MARKED_PROJECT", 0);
    }

    @Override
    public void move(long customerId, long projectId) {
        rows().move(customerId, projectId);
    }

    @Override
    public void forget(long customerId) {
        rows().forget(customerId);
    }

    private CustomerRows rows() {
        return new CustomerRows(sql, "IDENTITY_MARK");
    }
}
