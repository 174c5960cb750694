package io.attain.customer.promises;

import io.attain.customer.promises.StrategyInForce.Run;
import io.attain.kernel.Coded;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The next touch that a customer is promised.
 *
 * @param customerId the id of the customer's issue
 * @param last when it was touched so last; null if it never was
 * @param due the last day on which the promise is kept
 * @param listed the working day to do it by
 */
public record DueTouch(long customerId, Cadence cadence, @Nullable LocalDate last, LocalDate due, LocalDate listed) {

    /** The earliest first. */
    public static final Comparator<DueTouch> EARLIEST = Comparator.comparing(DueTouch::due)
            .thenComparing(touch -> touch.cadence().kind())
            .thenComparing(DueTouch::customerId);

    /** How a promise stands. */
    public enum State implements Coded {
        /** Nobody touched the customer by the day on which it was due. */
        OVERDUE,
        /** The working day to do it by is there. */
        DUE,
        COMING
    }

    /** What a customer's tier promises, the earliest first: the one place that says when a touch is due. */
    public static List<DueTouch> of(TieredCustomer customer, StrategyInForce strategy, WorkingCalendar days) {
        return strategy.cadences(customer.tier()).stream()
                .map(cadence -> of(customer, cadence, strategy.runs(customer.tier(), cadence.kind()), days))
                .sorted(EARLIEST)
                .toList();
    }

    private static DueTouch of(TieredCustomer customer, Cadence cadence, List<Run> runs, WorkingCalendar days) {
        LocalDate last = customer.last().get(cadence.kind());
        LocalDate from = last != null && last.isAfter(customer.since()) ? last : customer.since();
        LocalDate due = dueBy(from, runs);
        return new DueTouch(customer.id(), cadence, last, due, Cadence.listedOn(due, days));
    }

    /**
     * What another cadence would have made due before it was promised is counted from the promise on; what was overdue by then,
     * stays overdue.
     */
    private static LocalDate dueBy(LocalDate counted, List<Run> runs) {
        @Nullable LocalDate due = null;
        for (Run run : runs) {
            LocalDate promised = run.from() == null ? LocalDate.MIN : run.from();
            if (run.cadence().isEmpty()) {
                due = null;
            } else if (due == null || !due.isBefore(promised)) {
                LocalDate next = run.cadence().get().dueAfter(counted);
                due = next.isBefore(promised) ? run.cadence().get().dueAfter(promised) : next;
            }
        }
        return Objects.requireNonNull(due);
    }

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (due.isBefore(day)) {
            return State.OVERDUE;
        }
        return listed.isAfter(day) ? State.COMING : State.DUE;
    }
}
