package io.attain.customer.jira;

import io.attain.customer.Customer;
import io.attain.customer.EvaluatingTiers;
import io.attain.customer.Purchases;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.kernel.jira.SalesProject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Evaluates the tiers of one customer, or of all of a project. */
@Component
public final class CustomerTiers {

    private final JiraCustomers customers;
    private final TierBook book;
    private final EvaluatingTiers evaluating;

    CustomerTiers(JiraCustomers customers, Purchases purchases, TierBook book) {
        this.customers = customers;
        this.book = book;
        this.evaluating = new EvaluatingTiers(purchases, book);
    }

    /** What an evaluation today would say; keeps nothing. */
    public TierEvaluation preview(Customer customer, LocalDate today) {
        return evaluating.preview(customer, today);
    }

    /** Evaluates every customer of a project and forgets those that are no more; answers how many changed. */
    public int evaluateAll(SalesProject project, LocalDate today) {
        AtomicInteger changed = new AtomicInteger();
        Map<Long, Long> bought = evaluating.bought(project.projectId(), today);
        customers.forEach(project, customer -> {
            long purchases = bought.getOrDefault(customer.id(), 0L);
            if (evaluating.evaluate(customer, purchases, today).change().isPresent()) {
                changed.incrementAndGet();
            }
        });
        book.forgetUnseen(project.projectId(), today);
        return changed.get();
    }
}
