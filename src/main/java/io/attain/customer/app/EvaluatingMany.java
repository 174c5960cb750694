package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierGlance;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the customers that it is handed, so many at a time that a project of any size needs little memory. Most stay where
 * they are by what is seen of them at a glance; nothing more is read of those.
 */
final class EvaluatingMany implements Consumer<Customer> {

    private static final int AT_ONCE = 1_000;

    private final TierStates states;
    private final long projectId;
    private final Map<Long, TierGlance> unseen;
    private final BiPredicate<Customer, TierGlance> stays;
    private final BiFunction<Customer, @Nullable Kept, TierEvaluation> evaluation;
    private final List<Waiting> some = new ArrayList<>();
    private final List<Long> missed = new ArrayList<>();
    private int changed;

    /**
     * Evaluates by what was read after the glances.
     *
     * @param glances of all customers of the project that were ever evaluated; who is handed over is taken out
     * @param stays whether an evaluation would say what is kept already
     */
    EvaluatingMany(
            TierStates states,
            long projectId,
            Map<Long, TierGlance> glances,
            BiPredicate<Customer, TierGlance> stays,
            BiFunction<Customer, @Nullable Kept, TierEvaluation> evaluation) {
        this.states = states;
        this.projectId = projectId;
        this.unseen = glances;
        this.stays = stays;
        this.evaluation = evaluation;
    }

    /** A customer that waits to be evaluated, with its stamp; null for none. */
    private record Waiting(Customer customer, @Nullable Integer stamp) {}

    @Override
    public void accept(Customer customer) {
        TierGlance glance = unseen.remove(customer.id());
        if (glance == null || !stays.test(customer, glance)) {
            some.add(new Waiting(customer, glance == null ? null : glance.stamp()));
        }
        if (some.size() == AT_ONCE) {
            close();
        }
    }

    /** Evaluates those that wait. */
    void close() {
        Map<Long, Kept> kept =
                states.of(some.stream().map(each -> each.customer().id()).toList());
        List<Judged> judged = new ArrayList<>();
        some.forEach(each -> {
            Customer customer = each.customer();
            Kept before = kept.get(customer.id());
            if (Objects.equals(each.stamp(), before == null ? null : before.stamp())) {
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
