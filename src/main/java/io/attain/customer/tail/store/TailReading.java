package io.attain.customer.tail.store;

import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.SearchKeys;
import io.attain.customer.tail.Tail.Part;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailSight;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows along the index of their keys, some at a time, and looks at each whether all that is asked for holds. However
 * the database plans, it reads an index in its order and then rows by their numbers.
 */
final class TailReading {

    /** So many are read at first: enough for a page whose rows are all wanted. */
    private static final int FIRST = 100;

    private static final int MORE = 1_000;
    /** A word that begins so many names does not lead while there is a rarer one. */
    private static final int COMMON = 1_000;
    /** After so many the asker is told what was found, and goes on if that was too little. */
    private static final int MOST = 20_000;

    private static final String KEYS = "SELECT K.[KEY_TEXT], K.[ROW_NO] FROM {TAIL_KEY} K"
            + " WHERE K.[PROJECT_ID] = :PROJECT AND K.[KEY_TEXT] >= :BEGIN AND K.[KEY_TEXT] < :END"
            + " AND (K.[KEY_TEXT] > :BEGIN OR K.[ROW_NO] > :AFTER)";
    private static final String IN_ORDER = " ORDER BY K.[KEY_TEXT], K.[ROW_NO]";

    private final SqlSession session;
    private final long projectId;
    private final TailSight sight;
    private final CustomerFilter filter;
    private final @Nullable LocalDate since;

    /** What a row is found by. */
    private record Hit(String key, long number) {
        private static final Comparator<Hit> IN_ORDER =
                Comparator.comparing(Hit::key).thenComparing(Hit::number);

        static Hit named(String cursor) {
            int cut = cursor.indexOf('.');
            return new Hit(cursor.substring(0, cut), Long.parseLong(cursor.substring(cut + 1)));
        }

        String cursor() {
            return key + "." + number;
        }
    }

    TailReading(SqlSession session, long projectId, TailSight sight, CustomerFilter filter, @Nullable LocalDate since) {
        this.session = session;
        this.projectId = projectId;
        this.sight = filter.owner() == null ? sight : sight.of(filter.owner());
        this.filter = filter;
        this.since = since;
    }

    Part read(@Nullable String after, int most) throws SQLException {
        List<String> words = filter.text().isBlank() ? List.of(SearchKeys.ANY) : SearchKeys.asked(filter.text());
        if (words.isEmpty() || sight.equals(TailSight.NONE)) {
            return new Part(List.of(), null);
        }
        String lead = lead(words);
        List<TailCustomer> found = new ArrayList<>();
        Hit at = after == null ? new Hit(lead, 0) : Hit.named(after);
        for (int looked = 0, next = FIRST; looked < MOST; looked += next, next = MORE) {
            List<Hit> hits = hits(lead, at, next);
            Map<Long, TailCustomer> rows = rows(hits);
            for (Hit hit : hits) {
                TailCustomer row = rows.get(hit.number());
                at = hit;
                if (row != null && isWanted(row, hit, lead, words)) {
                    found.add(row);
                    if (found.size() == most) {
                        return new Part(found, at.cursor());
                    }
                }
            }
            if (hits.size() < next) {
                return new Part(found, null);
            }
        }
        return new Part(found, at.cursor());
    }

    /** The rarest word, as far as one looks; of common ones the longest. */
    private String lead(List<String> words) throws SQLException {
        String lead = words.get(0);
        int fewest = Integer.MAX_VALUE;
        for (String word : words.size() == 1 ? List.<String>of() : words) {
            int count = hits(word, new Hit(word, 0), COMMON).size();
            if (count < fewest || (count == fewest && word.length() > lead.length())) {
                lead = word;
                fewest = count;
            }
        }
        return lead;
    }

    private List<Hit> hits(String word, Hit after, int most) throws SQLException {
        Columns asked = Columns.of("PROJECT", projectId)
                .and("BEGIN", after.key())
                .and("END", SearchKeys.end(word))
                .and("AFTER", after.number());
        if (!sight.only()) {
            return session.first(
                    most,
                    KEYS + others(asked) + IN_ORDER,
                    asked,
                    row -> new Hit(row.text("KEY_TEXT"), row.number("ROW_NO")));
        }
        List<Hit> hits = new ArrayList<>();
        for (String owner : sight.people()) {
            asked.and("OWNER", StoredTail.owner(owner));
            hits.addAll(session.first(
                    most,
                    KEYS + " AND K.[OWNER_KEY] = :OWNER" + IN_ORDER,
                    asked,
                    row -> new Hit(row.text("KEY_TEXT"), row.number("ROW_NO"))));
        }
        return hits.stream().sorted(Hit.IN_ORDER).limit(most).toList();
    }

    private String others(Columns asked) {
        StringBuilder others = new StringBuilder();
        IdLists.forEach(sight.people().stream().map(StoredTail::owner).sorted().toList(), some -> {
            String name = "OTHERS" + others.length();
            asked.and(name, some);
            others.append(" AND K.[OWNER_KEY] NOT IN (:").append(name).append(')');
        });
        return others.toString();
    }

    private Map<Long, TailCustomer> rows(List<Hit> hits) throws SQLException {
        Map<Long, TailCustomer> rows = new HashMap<>();
        List<Long> numbers = hits.stream().map(Hit::number).distinct().toList();
        if (!numbers.isEmpty()) {
            session.each(StoredTail.ROWS + " WHERE C.[ROW_NO] IN (:NUMBERS)", Columns.of("NUMBERS", numbers), row -> {
                TailCustomer customer = StoredTail.customer(row);
                rows.put(customer.number(), customer);
            });
        }
        return rows;
    }

    /** What begins with the word in more than one place is found at the first. */
    private boolean isWanted(TailCustomer row, Hit hit, String lead, List<String> words) {
        Set<String> keys = SearchKeys.of(row.said());
        return Objects.equals(
                        beginning(keys, lead).min(Comparator.naturalOrder()).orElse(null), hit.key())
                && words.stream()
                        .allMatch(word -> beginning(keys, word).findAny().isPresent())
                && (filter.region().isEmpty()
                        || filter.region().equals(row.said().region()))
                && (since == null || row.isUntouchedSince(since));
    }

    private static Stream<String> beginning(Set<String> keys, String word) {
        return keys.stream().filter(key -> key.startsWith(word));
    }
}
