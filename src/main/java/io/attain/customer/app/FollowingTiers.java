package io.attain.customer.app;

import io.attain.customer.Customers;
import io.attain.customer.TierRuleSet;
import io.attain.kernel.Today;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleWatcher;
import io.attain.results.PurchaseWatcher;
import io.attain.results.app.FactBook;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Evaluates customers anew as soon as something that they are judged by has changed: what they bought, their issue, or the
 * rules. Nobody waits for it; what is lost when a server stops, the night finds.
 */
@Component
public record FollowingTiers(
        EvaluatingTiers tiers, Customers customers, FactBook facts, FollowingOnce once, Today today)
        implements PurchaseWatcher, RuleWatcher {

    @Override
    public void bought(Set<Long> customers) {
        customers.forEach(this::follow);
    }

    /** Something that this customer is judged by has changed. */
    public void follow(long customer) {
        once.follow(this, "customer " + customer, () -> evaluate(customer));
    }

    /** Purchases that were never read are read first, here: waiting for them would keep whoever reads them waiting for us. */
    private void evaluate(long customer) {
        customers.find(customer).ifPresent(each -> facts.catchUp(each.projectId()));
        tiers.evaluate(customer, today.here());
    }

    @Override
    public void rulesChanged(RuleSet<?> set, long projectId) {
        if (set.equals(TierRuleSet.SET)) {
            once.follow(this, "the rules of project " + projectId, () -> {
                facts.catchUp(projectId);
                tiers.evaluateAll(projectId, today.here());
            });
        }
    }
}
