package io.attain.customer;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.Map;

/** Evaluates the tier of a customer from its trailing twelve months and keeps the outcome. */
public final class EvaluatingTiers {

    private static final int TRAILING_MONTHS = 12;

    private final Purchases purchases;
    private final TierBook book;

    /** Joins what customers bought with where tiers are kept. */
    public EvaluatingTiers(Purchases purchases, TierBook book) {
        this.purchases = purchases;
        this.book = book;
    }

    /** Evaluates as of {@code today} without keeping anything. */
    public TierEvaluation preview(Customer customer, LocalDate today) {
        return evaluation(customer, purchases.of(customer, trailing(today)), today);
    }

    /** What each of a project's customers bought in the time that counts, by id; one who bought nothing is missing. */
    public Map<Long, Long> bought(long projectId, LocalDate today) {
        return purchases.ofAll(projectId, trailing(today));
    }

    /** Evaluates one of many, whose purchases are known, as of {@code today} and keeps the outcome; answers it. */
    public TierEvaluation evaluate(Customer customer, long bought, LocalDate today) {
        TierEvaluation evaluation = evaluation(customer, bought, today);
        book.record(customer.projectId(), customer.id(), evaluation);
        return evaluation;
    }

    private TierEvaluation evaluation(Customer customer, long bought, LocalDate today) {
        TierInputs inputs = new TierInputs(bought, customer.expansionPlan());
        TierState before = book.find(customer.id()).orElse(null);
        return TierEvaluation.of(TierRules.standard(customer.currencyDigits()), before, inputs, today);
    }

    /** The twelve months that end with {@code today}, today included. */
    static Period trailing(LocalDate today) {
        LocalDate end = today.plusDays(1);
        return new Period(end.minusMonths(TRAILING_MONTHS), end);
    }
}
