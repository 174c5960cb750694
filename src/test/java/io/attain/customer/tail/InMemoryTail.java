package io.attain.customer.tail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rows of the long tail in memory, which nobody searches. */
public final class InMemoryTail implements Tail {

    private final Map<Long, TailCustomer> rows = new TreeMap<>();

    @Override
    public synchronized Map<Long, TailCustomer> of(Collection<Long> numbers) {
        Map<Long, TailCustomer> found = new TreeMap<>(rows);
        found.keySet().retainAll(numbers);
        return found;
    }

    @Override
    public synchronized List<Long> add(long projectId, List<TailCustomer.Said> said, LocalDate on) {
        List<Long> numbers = new ArrayList<>();
        said.forEach(each -> {
            long number = rows.size() + 1L;
            rows.put(number, new TailCustomer(number, projectId, each, 0, false, null, 1, null, on));
            numbers.add(number);
        });
        return numbers;
    }

    @Override
    public synchronized boolean change(List<TailCustomer> changed) {
        boolean isSeen = changed.stream()
                .allMatch(row ->
                        rows.containsKey(row.number()) && rows.get(row.number()).version() == row.version());
        if (isSeen) {
            changed.forEach(row -> rows.put(
                    row.number(),
                    new TailCustomer(
                            row.number(),
                            row.projectId(),
                            row.said(),
                            row.issueId(),
                            row.gone(),
                            row.touched(),
                            row.version() + 1,
                            row.begunBy(),
                            row.addedOn())));
        }
        return isSeen;
    }

    @Override
    public Part search(
            long projectId,
            TailSight sight,
            CustomerFilter filter,
            @Nullable LocalDate since,
            @Nullable String after,
            int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, TailCustomer> known(long projectId, Collection<String> marks) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void followTouches(Collection<Long> numbers) {
        throw new UnsupportedOperationException();
    }
}
