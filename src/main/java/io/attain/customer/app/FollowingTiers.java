package io.attain.customer.app;

import io.attain.customer.Customers;
import io.attain.customer.TierRuleSet;
import io.attain.kernel.Background;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleWatcher;
import io.attain.results.PurchaseWatcher;
import io.attain.results.app.FactBook;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Evaluates customers anew as soon as something that they are judged by has changed: what they bought, their issue, or the
 * rules. Nobody waits for it; what is lost when a server stops, the night finds.
 */
@Component
public final class FollowingTiers implements PurchaseWatcher, RuleWatcher {

    private final EvaluatingTiers tiers;
    private final Customers customers;
    private final FactBook facts;
    private final Background background;
    private final Today today;
    /** Many results of one customer that are booked at once make it be evaluated once. */
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    /** Evaluates by {@code tiers}, on the server's day. */
    public FollowingTiers(
            EvaluatingTiers tiers, Customers customers, FactBook facts, Background background, Today today) {
        this.tiers = tiers;
        this.customers = customers;
        this.facts = facts;
        this.background = background;
        this.today = today;
    }

    @Override
    public void bought(Set<Long> customers) {
        customers.forEach(this::follow);
    }

    /** Something that this customer is judged by has changed. */
    public void follow(long customer) {
        if (waiting.add(customer)) {
            background.execute(() -> {
                waiting.remove(customer);
                Telling.guarded("customer " + customer, this, () -> evaluate(customer));
            });
        }
    }

    /** Purchases that were never read are read first, here: waiting for them would keep whoever reads them waiting for us. */
    private void evaluate(long customer) {
        customers.find(customer).ifPresent(each -> facts.catchUp(each.projectId()));
        tiers.evaluate(customer, today.here());
    }

    @Override
    public void rulesChanged(RuleSet<?> set, long projectId) {
        if (set.equals(TierRuleSet.SET)) {
            background.execute(() -> Telling.guarded("the rules of project " + projectId, this, () -> {
                facts.catchUp(projectId);
                tiers.evaluateAll(projectId, today.here());
            }));
        }
    }
}
