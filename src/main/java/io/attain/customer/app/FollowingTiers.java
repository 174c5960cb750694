package io.attain.customer.app;

import io.attain.customer.TierRuleSet;
import io.attain.kernel.Background;
import io.attain.kernel.NotReady;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleWatcher;
import io.attain.results.PurchaseWatcher;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Evaluates customers anew as soon as something that they are judged by has changed: what they bought, their issue, or the
 * rules. Nobody waits for it; what is lost when a server stops, the night finds.
 */
@Component
public final class FollowingTiers implements PurchaseWatcher, RuleWatcher {

    /** How often one customer is tried while what it is judged by is written for the first time. */
    private static final int ATTEMPTS = 5;

    private final EvaluatingTiers tiers;
    private final Background background;
    private final Today today;
    /** Many results of one customer that are booked at once make it be evaluated once. */
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    /** Evaluates by {@code tiers}, on the server's day. */
    public FollowingTiers(EvaluatingTiers tiers, Background background, Today today) {
        this.tiers = tiers;
        this.background = background;
        this.today = today;
    }

    @Override
    public void bought(Set<Long> customers) {
        customers.forEach(this::follow);
    }

    /** Something that this customer is judged by has changed. */
    public void follow(long customer) {
        follow(customer, ATTEMPTS);
    }

    /** What is written for the first time may wait behind this one: then this one goes to the end of the line. */
    private void follow(long customer, int attempts) {
        if (waiting.add(customer)) {
            background.execute(() -> {
                waiting.remove(customer);
                Telling.guarded("customer " + customer, this, () -> evaluate(customer, attempts - 1));
            });
        }
    }

    private void evaluate(long customer, int attemptsLeft) {
        try {
            tiers.evaluate(customer, today.here());
        } catch (NotReady e) {
            if (attemptsLeft == 0) {
                throw e;
            }
            follow(customer, attemptsLeft);
        }
    }

    @Override
    public void rulesChanged(RuleSet<?> set, long projectId) {
        if (set.equals(TierRuleSet.SET)) {
            background.execute(() -> Telling.guarded(
                    "the rules of project " + projectId, this, () -> tiers.evaluateAll(projectId, today.here())));
        }
    }
}
