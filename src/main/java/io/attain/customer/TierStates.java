package io.attain.customer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where evaluations leave customers. Each writing of a customer gives it the next stamp, so that whoever judged by what was
 * there before finds that somebody was faster, and judges again.
 */
public interface TierStates extends KeptOfCustomers {

    /**
     * Where a customer stands.
     *
     * @param state by the rules
     * @param stamp of whoever wrote it last
     * @param given the tier that somebody gave it last; null if nobody did. What was taken back held until the
     *     day before
     * @param owner the user key of whose it was then; empty for nobody's, null if an older version kept it
     */
    record Kept(TierState state, int stamp, @Nullable GivenTier given, @Nullable String owner) {

        /** Of nobody's. */
        public Kept(TierState state, int stamp, @Nullable GivenTier given) {
            this(state, stamp, given, "");
        }

        /** Where it stands on a day for everybody but the rules. */
        public TierState held(LocalDate day) {
            return held(state, day);
        }

        /** Where it would, if it stood otherwise by the rules. */
        public TierState held(TierState byRules, LocalDate day) {
            return holding(day)
                    .map(byRules::with)
                    .orElse(given == null ? byRules : byRules.since(given.since(byRules.tier(), byRules.since())));
        }

        /** The given tier that holds on a day. */
        public Optional<GivenTier> holding(LocalDate day) {
            return Optional.ofNullable(given).filter(each -> each.holds(day));
        }

        /** The same once somebody says the next word: what is taken back held until the day before. */
        public Kept said(TierWord word) {
            GivenTier ended = given == null ? null : given.endedBefore(word.from());
            return new Kept(state, stamp, word.given().map(this::asHeld).orElse(ended), owner);
        }

        /** Who has that tier already has had it since it came to it. */
        private GivenTier asHeld(GivenTier next) {
            LocalDate day = next.from();
            TierState held = held(day);
            return held.tier() == next.tier() && held.since().isBefore(day)
                    ? new GivenTier(next.tier(), held.since(), next.until())
                    : next;
        }
    }

    /**
     * A customer with what was kept of it when it was judged.
     *
     * @param before null if nothing was
     * @param owner the user key of whose it is; empty for nobody's
     */
    record Judged(long customerId, @Nullable Kept before, TierEvaluation evaluation, String owner) {

        /** Of nobody's. */
        public Judged(long customerId, @Nullable Kept before, TierEvaluation evaluation) {
            this(customerId, before, evaluation, "");
        }

        /** A customer as it was judged. */
        public static Judged of(Customer customer, @Nullable Kept before, TierEvaluation evaluation) {
            return new Judged(customer.id(), before, evaluation, customer.ownerOrNobody());
        }

        /** Whether it is in another tier than it was kept in, or in its first. */
        public boolean isChanged() {
            return before == null || before.state().tier() != evaluation.state().tier();
        }

        /** Whether it says anything else than what was kept, or is another's. */
        public boolean isNews() {
            return before == null || !before.state().saysAs(evaluation.state()) || !owner.equals(before.owner());
        }

        /** Whether somebody gave it a tier that holds on a day. */
        public boolean isGiven(LocalDate day) {
            return before != null && before.holding(day).isPresent();
        }

        /** Where it would stand on a day for everybody but the rules. */
        public TierState held(LocalDate day) {
            return before == null ? evaluation.state() : before.held(evaluation.state(), day);
        }
    }

    /** All customers of a project that were ever evaluated, at a glance of {@code today}, by their ids; whoever asks may keep the map. */
    Map<Long, TierGlance> glances(long projectId, LocalDate today);

    /** What is kept of some customers, by their ids; one who was never evaluated is missing. */
    Map<Long, Kept> of(Collection<Long> customerIds);

    /** Hands where each customer of a project stands to {@code action}, with the id of its issue. */
    void forEachKept(long projectId, BiConsumer<Long, Kept> action);

    /**
     * Writes what evaluations say of some customers of a project, and puts the changes of the day in the place of those that
     * an evaluation before it brought on the same day.
     *
     * @return whom somebody else has evaluated since they were read: of them nothing is written
     */
    Set<Long> write(long projectId, Collection<Judged> judged);

    /** Forgets where customers of a project stood unless they were evaluated on that day or later: they are no more. */
    void forget(long projectId, Collection<Long> customerIds, LocalDate day);
}
