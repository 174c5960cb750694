package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.DecisionChains;
import io.attain.customer.KeptOfCustomers;
import io.attain.customer.Purchases;
import io.attain.customer.Purchases.Purchase;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierGlance;
import io.attain.customer.TierInputs;
import io.attain.customer.TierOutlook;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.app.TierReading.Buying;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.results.Bought;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evaluates the tiers of customers from their trailing twelve months: all of a project, or one of whom something has changed.
 * Where a customer stands is read before what it is judged by, so that whoever finds it written meanwhile judges again. Who is
 * on the move between two customers is left as it stood, and evaluated once that has ended: else a tier that it never had would
 * be told for good.
 */
@Component
public record EvaluatingTiers(
        Customers customers,
        Purchases purchases,
        DecisionChains chains,
        TierStates states,
        List<KeptOfCustomers> kept,
        TierRulesInForce rules)
        implements Nightly {

    /** How often somebody else may be faster with one customer. */
    private static final int ATTEMPTS = 10;

    /** What an evaluation of one would say as of {@code today}; keeps nothing. */
    public Judged preview(Customer customer, LocalDate today) {
        return judged(customer, kept(customer.id()), today);
    }

    /** What would change where an evaluation leaves a customer. */
    public TierOutlook outlook(Customer customer, TierEvaluation evaluation, LocalDate today) {
        TierRules now = rules.now(customer.projectId(), customer.money());
        TierInputs inputs = evaluation.state().inputs();
        List<Purchase> bought = purchases.each(customer, Purchases.trailing(today));
        LocalDate first = firstEver(now, customer, today);
        return TierOutlook.of(
                now,
                evaluation.state(),
                day -> TierReading.inputs(
                        now,
                        customer,
                        inputs.expansionPlan(),
                        new Buying(Purchases.within(bought, Purchases.trailing(day)), first),
                        day),
                today);
    }

    /**
     * Evaluates every customer of a project and forgets those that are no more; answers how many changed. Where the rules have
     * become others meanwhile it begins again: it may have run over who went by them already.
     */
    public int evaluateAll(long projectId, LocalDate today) {
        int changed = 0;
        TierRules now;
        do {
            now = rules.now(projectId, customers.money(projectId));
            changed += evaluateAll(projectId, now, today);
        } while (!now.equals(rules.now(projectId, customers.money(projectId))));
        return changed;
    }

    private int evaluateAll(long projectId, TierRules now, LocalDate today) {
        Map<Long, TierGlance> glances = states.glances(projectId, today);
        TierReading reading = reading(now, projectId, today);
        EvaluatingMany many = new EvaluatingMany(
                states,
                projectId,
                glances,
                (customer, glance) -> glance.stays(now, customer, reading.inputs(customer)),
                (customer, before) -> evaluation(now, before, reading.inputs(customer), today));
        customers.forEach(projectId, each -> {
            if (customers.isMoving(each.id())) {
                glances.remove(each.id());
            } else {
                many.accept(each);
            }
        });
        many.close();
        List<Long> gone = goneFrom(projectId, many.unseen());
        List<Long> left = new ArrayList<>(many.missed());
        left.addAll(many.unseen());
        int changed = (int)
                left.stream().filter(customer -> evaluate(customer, today)).count();
        states.forget(projectId, gone, today);
        return many.changed() + changed;
    }

    /** A search may have missed one that is there, and one may have moved of which a killed server heard nothing: it takes all along; of a deletion unheard, nothing is kept. */
    private List<Long> goneFrom(long projectId, Set<Long> unseen) {
        List<Long> gone = new ArrayList<>();
        for (Long id : unseen) {
            Optional<Long> there = customers.find(id).map(Customer::projectId);
            if (customers.isGone(id)) {
                kept.forEach(each -> each.forget(id));
            } else if (there.isEmpty()) {
                gone.add(id);
            } else if (there.get() != projectId) {
                kept.forEach(each -> each.move(id, there.get()));
            }
        }
        return gone;
    }

    /** Evaluates a customer that never was, such as one that was there before its project sold: whoever asks finds a tier. */
    public void evaluateFirst(long customerId, LocalDate today) {
        if (kept(customerId).isEmpty()) {
            evaluate(customerId, today);
        }
    }

    /**
     * Evaluates one customer; answers whether it changed. It is written also where it says the same: whoever has read what it
     * was judged by before finds it written, and judges again. One that is on the move, before or after that, is left alone.
     *
     * @throws IllegalStateException if others are always faster
     */
    public boolean evaluate(long customerId, LocalDate today) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Kept> before = kept(customerId);
            boolean isMoving = customers.isMoving(customerId);
            Optional<Customer> customer = customers.find(customerId);
            if (isMoving || customer.isEmpty()) {
                return false;
            }
            Judged judged = judged(customer.get(), before, today);
            if (customers.isMoving(customerId)) {
                return false;
            }
            if (states.write(customer.get().projectId(), List.of(judged)).isEmpty()) {
                return judged.isChanged();
            }
        }
        throw new IllegalStateException("Others are always faster with customer " + customerId);
    }

    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) ->
                List.of(Count.of("attain.customer.night.changed", evaluateAll(project, day)));
        return new NightStep(Phase.JUDGEMENTS, "tiers", work);
    }

    private Optional<Kept> kept(long customerId) {
        return Optional.ofNullable(states.of(List.of(customerId)).get(customerId));
    }

    /** What all customers of a project are judged by on a day by some rules. */
    TierReading reading(TierRules by, long projectId, LocalDate today) {
        return new TierReading(
                by,
                purchases.ofAll(projectId, Purchases.trailing(today)),
                by.annualised() ? purchases.ofAll(projectId, Purchases.ever(today)) : Map.of(),
                chains.clear(projectId),
                today);
    }

    private Judged judged(Customer customer, Optional<Kept> before, LocalDate today) {
        TierRules now = rules.now(customer.projectId(), customer.money());
        Buying buying = new Buying(
                purchases.of(customer, Purchases.trailing(today)).orElse(null), firstEver(now, customer, today));
        boolean counts = customer.expansionPlan() && chains.isClear(customer);
        Kept kept = before.orElse(null);
        return Judged.of(
                customer, kept, evaluation(now, kept, TierReading.inputs(now, customer, counts, buying, today), today));
    }

    private @Nullable LocalDate firstEver(TierRules now, Customer customer, LocalDate today) {
        return now.annualised()
                ? purchases
                        .of(customer, Purchases.ever(today))
                        .map(Bought::first)
                        .orElse(null)
                : null;
    }

    private static TierEvaluation evaluation(TierRules now, @Nullable Kept before, TierInputs inputs, LocalDate today) {
        return TierEvaluation.of(now, before == null ? null : before.state(), inputs, today);
    }
}
