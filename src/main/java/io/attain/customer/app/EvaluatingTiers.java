package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.Purchases;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierState;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Evaluates the tiers of customers from their trailing twelve months. */
@Component
public record EvaluatingTiers(Customers customers, Purchases purchases, TierBook book, TierRulesInForce rules)
        implements Nightly {

    private static final int TRAILING_MONTHS = 12;

    /** What an evaluation of one would say as of {@code today}; keeps nothing. */
    public TierEvaluation preview(Customer customer, LocalDate today) {
        TierRules now = rules.now(customer.projectId(), customer.money());
        return evaluation(now, customer, purchases.of(customer, trailing(today)), today);
    }

    /** Evaluates every customer of a project and forgets those that are no more; answers how many changed. */
    public int evaluateAll(long projectId, LocalDate today) {
        AtomicInteger changed = new AtomicInteger();
        Map<Long, Long> bought = purchases.ofAll(projectId, trailing(today));
        TierRules now = rules.now(projectId, customers.money(projectId));
        customers.forEach(projectId, customer -> {
            TierEvaluation evaluation = evaluation(now, customer, bought.getOrDefault(customer.id(), 0L), today);
            book.record(projectId, customer.id(), evaluation);
            if (evaluation.change().isPresent()) {
                changed.incrementAndGet();
            }
        });
        book.forgetUnseen(projectId, today);
        return changed.get();
    }

    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) ->
                List.of(Count.of("attain.customer.night.changed", evaluateAll(project, day)));
        return new NightStep(Phase.JUDGEMENTS, "tiers", work);
    }

    private TierEvaluation evaluation(TierRules now, Customer customer, long bought, LocalDate today) {
        TierInputs inputs = new TierInputs(bought, customer.expansionPlan());
        TierState before = book.find(customer.id()).orElse(null);
        return TierEvaluation.of(now, before, inputs, today);
    }

    /** The twelve months that end with {@code today}, today included. */
    private static Period trailing(LocalDate today) {
        LocalDate end = today.plusDays(1);
        return new Period(end.minusMonths(TRAILING_MONTHS), end);
    }
}
