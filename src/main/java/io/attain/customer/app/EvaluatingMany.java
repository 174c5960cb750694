package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Evaluates the customers that it is handed, so many at a time that a project of any size needs little memory. */
final class EvaluatingMany implements Consumer<Customer> {

    private static final int AT_ONCE = 1_000;

    private final TierStates states;
    private final long projectId;
    private final Map<Long, Integer> unseen;
    private final BiFunction<Customer, @Nullable Kept, TierEvaluation> evaluation;
    private final List<Customer> some = new ArrayList<>();
    private final List<Long> missed = new ArrayList<>();
    private int changed;

    /**
     * Evaluates by what was read after the stamps.
     *
     * @param stamps of all customers of the project that were ever evaluated
     */
    EvaluatingMany(
            TierStates states,
            long projectId,
            Map<Long, Integer> stamps,
            BiFunction<Customer, @Nullable Kept, TierEvaluation> evaluation) {
        this.states = states;
        this.projectId = projectId;
        this.unseen = new HashMap<>(stamps);
        this.evaluation = evaluation;
    }

    @Override
    public void accept(Customer customer) {
        some.add(customer);
        if (some.size() == AT_ONCE) {
            close();
        }
    }

    /** Evaluates those that wait. */
    void close() {
        Map<Long, Kept> kept = states.of(some.stream().map(Customer::id).toList());
        List<Judged> judged = new ArrayList<>();
        some.forEach(customer -> {
            Kept before = kept.get(customer.id());
            Integer stamp = unseen.remove(customer.id());
            if (Objects.equals(stamp, before == null ? null : before.stamp())) {
                judged.add(Judged.of(customer, before, evaluation.apply(customer, before)));
            } else {
                missed.add(customer.id());
            }
        });
        some.clear();
        Set<Long> others =
                states.write(projectId, judged.stream().filter(Judged::isNews).toList());
        missed.addAll(others);
        changed += (int) judged.stream()
                .filter(each -> each.isChanged() && !others.contains(each.customerId()))
                .count();
    }

    /** How many are in another tier than before, or in their first. */
    int changed() {
        return changed;
    }

    /** Those that somebody else has evaluated meanwhile, maybe by what is newer. */
    List<Long> missed() {
        return missed;
    }

    /** Those that were evaluated before and were not handed over. */
    Set<Long> unseen() {
        return unseen.keySet();
    }
}
