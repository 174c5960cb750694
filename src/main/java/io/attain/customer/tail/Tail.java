package io.attain.customer.tail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customers that live as rows. */
public interface Tail {

    /** The row of a number, whatever has become of it. */
    default Optional<TailCustomer> find(long number) {
        return Optional.ofNullable(of(List.of(number)).get(number));
    }

    /** The rows of these numbers, by their numbers, whatever has become of them. */
    Map<Long, TailCustomer> of(Collection<Long> numbers);

    /**
     * A part of what is found.
     *
     * @param next after what the others come; null if these are the last
     */
    record Part(List<TailCustomer> customers, @Nullable String next) {}

    /**
     * Rows of a project: those that are found by a text in the order of what they are found by, all of them as they came.
     *
     * @param since untouched since that day; null for any
     * @param after where the part begins, as one before said; null for the first
     */
    Part search(
            long projectId,
            TailSight sight,
            CustomerFilter filter,
            @Nullable LocalDate since,
            @Nullable String after,
            int most);

    /** The rows that are known by any of these marks, by their marks; the first of several. */
    Map<String, TailCustomer> known(long projectId, Collection<String> marks);

    /** Adds rows on a day; answers their numbers, in their order. */
    List<Long> add(long projectId, List<TailCustomer.Said> rows, LocalDate on);

    /**
     * Writes rows as they are now, each unless somebody has changed it since.
     *
     * @return whether all are written; else none
     */
    boolean change(List<TailCustomer> rows);

    /** When rows were touched last is what the lines of logs say of them now. */
    void followTouches(Collection<Long> numbers);
}
