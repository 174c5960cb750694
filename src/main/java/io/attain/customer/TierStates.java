package io.attain.customer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where evaluations leave customers. Each writing of a customer gives it the next stamp, so that whoever judged by what was
 * there before finds that somebody was faster, and judges again.
 */
public interface TierStates {

    /**
     * Where a customer stands.
     *
     * @param state by the rules
     * @param stamp of whoever wrote it last
     * @param given the tier that somebody gave it last; null if nobody did, or it was taken back
     */
    record Kept(TierState state, int stamp, @Nullable GivenTier given) {

        /** Where it stands on a day for everybody but the rules. */
        public TierState held(LocalDate day) {
            return held(state, day);
        }

        /** Where it would, if it stood otherwise by the rules. */
        public TierState held(TierState byRules, LocalDate day) {
            return given != null && given.holds(day) ? byRules.with(given) : byRules;
        }
    }

    /** A customer with what was kept of it when it was judged; {@code before} is null if nothing was. */
    record Judged(long customerId, @Nullable Kept before, TierEvaluation evaluation) {

        /** Whether it is in another tier than it was kept in, or in its first. */
        public boolean isChanged() {
            return before == null || before.state().tier() != evaluation.state().tier();
        }
    }

    /** The stamps of all customers of a project, by their ids. */
    Map<Long, Integer> stamps(long projectId);

    /** What is kept of some customers, by their ids; one who was never evaluated is missing. */
    Map<Long, Kept> of(Collection<Long> customerIds);

    /** Hands where each customer of a project stands to {@code action}, with the id of its issue. */
    void forEachKept(long projectId, BiConsumer<Long, Kept> action);

    /**
     * Writes what evaluations say of some customers of a project, and puts the changes of the day in the place of those that
     * an evaluation before it brought on the same day. What says the same as what is kept is not touched.
     *
     * @return whom somebody else has evaluated since they were read: of them nothing is written
     */
    Set<Long> write(long projectId, Collection<Judged> judged);

    /** The customer is one of another project now: where it stands goes with it. */
    void move(long customerId, long projectId);

    /** Forgets where customers of a project stood unless they were evaluated on that day or later: they are no more. */
    void forget(long projectId, Collection<Long> customerIds, LocalDate day);
}
