package io.attain.customer.app;

import io.attain.customer.BoughtElsewhere;
import io.attain.customer.Customer;
import io.attain.customer.Purchases;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.Bought;
import io.attain.results.FactQuery;
import io.attain.results.app.FactBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Purchases as the facts tell them, and those that other systems know; Jira is not asked. */
@Component
public record FactPurchases(FactBook facts, BoughtElsewhere elsewhere) implements Purchases {

    @Override
    public List<Purchase> each(Customer customer, Period period) {
        List<Purchase> each = new ArrayList<>(elsewhere.each(customer.id(), period));
        facts.of(customer.projectId())
                .forEach(
                        FactQuery.of(customer.projectId(), Metric.REVENUE, period)
                                .from(customer.id()),
                        result -> each.add(
                                new Purchase(result.day(), result.scope().productLine(), result.amount())));
        return each;
    }

    @Override
    public Map<Long, Bought> ofAll(long projectId, Period period) {
        Map<Long, Bought> all = new HashMap<>(elsewhere.ofAll(projectId, period));
        facts.of(projectId)
                .byCustomer(FactQuery.of(projectId, Metric.REVENUE, period))
                .forEach((customer, bought) -> all.merge(customer, bought, Bought::plus));
        return all;
    }
}
