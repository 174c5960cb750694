package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Purchases;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.Tally;
import io.attain.results.app.FactBook;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Purchases as the facts tell them; Jira is not asked. */
@Component
public record FactPurchases(FactBook facts) implements Purchases {

    @Override
    public long of(Customer customer, Period period) {
        FactQuery bought =
                FactQuery.of(customer.projectId(), Metric.REVENUE, period).from(customer.id());
        return facts.of(customer.projectId()).byCustomer(bought).values().stream()
                .mapToLong(Tally::amount)
                .sum();
    }

    @Override
    public Map<Long, Long> ofAll(long projectId, Period period) {
        return facts.of(projectId).byCustomer(FactQuery.of(projectId, Metric.REVENUE, period)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, bought -> bought.getValue().amount()));
    }
}
