package io.attain.pipeline.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.PlainSql;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credit.Share;
import io.attain.pipeline.Credits;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The rows of {@link CreditShareRow}: plain SQL, as what is decided is written at once with what then counts. */
@Component
public record StoredCredits(PlainSql sql) implements Credits {

    @Override
    public Map<Long, Credit> decided(Collection<Long> issueIds) {
        Map<Long, Credit> decided = new HashMap<>();
        read(issueIds).forEach((id, history) -> {
            Credit credit = Credits.inForce(history);
            if (!credit.equals(Credit.OWNERS)) {
                decided.put(id, credit);
            }
        });
        return decided;
    }

    @Override
    public List<Said> history(long issueId) {
        return read(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    @Override
    public boolean add(long issueId, Said said) {
        return sql.write(session -> {
            boolean isNext = history(issueId).size() == said.number() - 1;
            if (isNext) {
                session.insert("CREDIT_SHARE", rows(issueId, said), row -> row);
            }
            return isNext;
        });
    }

    private Map<Long, List<Said>> read(Collection<Long> issueIds) {
        Map<Long, List<Said>> found = new TreeMap<>();
        IdLists.forEach(
                issueIds,
                ids -> sql.read(session -> {
                    session.eachOfMany(
                            "SELECT [OPPORTUNITY_ID], [SAID_NO], [KIND], [PERSON_KEY], [PERCENT], [SAID_BY], [MILLIS]"
                                    + " FROM {CREDIT_SHARE} WHERE [OPPORTUNITY_ID] IN (:IDS) ORDER BY [SAID_NO], [ID]",
                            Columns.of("IDS", ids),
                            row -> add(
                                    found.computeIfAbsent(row.number("OPPORTUNITY_ID"), id -> new ArrayList<>()), row));
                    return ids;
                }));
        return found;
    }

    /** A further share of the last word, or the first of the next. */
    private static void add(List<Said> history, FoundRows row) throws SQLException {
        int number = (int) row.number("SAID_NO");
        List<Share> shares = new ArrayList<>();
        if (history.size() == number) {
            shares.addAll(history.remove(number - 1).credit().shares());
        }
        String person = row.text("PERSON_KEY");
        if (!person.isEmpty()) {
            shares.add(new Share(person, row.number("PERCENT")));
        }
        history.add(new Said(
                number,
                Kind.valueOf(row.text("KIND")),
                new Credit(shares),
                row.text("SAID_BY"),
                Instant.ofEpochMilli(row.number("MILLIS"))));
    }

    private static List<Columns> rows(long issueId, Said said) {
        List<Share> shares = said.credit().shares().isEmpty()
                ? List.of(new Share("", Credit.WHOLE))
                : said.credit().shares();
        return IntStream.range(0, shares.size())
                .mapToObj(index -> Columns.of("OPPORTUNITY_ID", issueId)
                        .and("SAID_NO", said.number())
                        .and("KIND", said.kind())
                        .and("PERSON_KEY", shares.get(index).person())
                        .and("PERCENT", shares.get(index).percent())
                        .and("SAID_BY", said.by())
                        .and("MILLIS", said.at().toEpochMilli())
                        .and("SLOT", issueId + ":" + said.number() + ":" + index))
                .toList();
    }
}
