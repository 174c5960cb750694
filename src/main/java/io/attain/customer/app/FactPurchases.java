package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Purchases;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.FactQuery;
import io.attain.results.app.FactBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Purchases as the facts tell them; Jira is not asked. */
@Component
public record FactPurchases(FactBook facts) implements Purchases {

    @Override
    public long of(Customer customer, Period period) {
        return each(customer, period).stream().mapToLong(Purchase::amount).sum();
    }

    @Override
    public List<Purchase> each(Customer customer, Period period) {
        List<Purchase> each = new ArrayList<>();
        facts.of(customer.projectId())
                .forEach(
                        FactQuery.of(customer.projectId(), Metric.REVENUE, period)
                                .from(customer.id()),
                        result -> each.add(
                                new Purchase(result.day(), result.scope().productLine(), result.amount())));
        return each;
    }

    @Override
    public Map<Long, Long> ofAll(long projectId, Period period) {
        return facts.of(projectId).byCustomer(FactQuery.of(projectId, Metric.REVENUE, period)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, bought -> bought.getValue().amount()));
    }
}
