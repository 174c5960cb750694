package io.attain.customer.app;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.TierRuleSet;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.rules.RuleSet;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Nothing of what waits in the background is done before it is run. */
class FollowingTiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final EvaluatingTiers tiers = mock();
    private final Customers customers = mock();
    private final FactBook facts = mock();
    private final List<Runnable> waiting = new ArrayList<>();
    private final FollowingTiers following =
            new FollowingTiers(tiers, customers, facts, new FollowingOnce(waiting::add), SetClock.noonOf(TODAY));

    @Test
    void whoeverBoughtIsEvaluatedOnceHoweverOftenItIsTold() {
        following.bought(Set.of(60L, 61L));
        following.bought(Set.of(60L));
        following.follow(60);
        verify(tiers, never()).evaluate(anyLong(), any());

        run();

        verify(tiers).evaluate(60, TODAY);
        verify(tiers).evaluate(61, TODAY);
    }

    @Test
    void whatHappensLaterIsFollowedAgainAlsoAfterAFailure() {
        when(tiers.evaluate(60, TODAY)).thenThrow(new IllegalStateException("The database is away"));

        following.follow(60);
        run();
        following.follow(60);
        run();

        verify(tiers, times(2)).evaluate(60, TODAY);
    }

    @Test
    void purchasesThatWereNeverReadAreReadFirst() {
        when(customers.find(60)).thenReturn(Optional.of(new Customer(60, 7, Unit.MONEY, false)));

        following.follow(60);
        run();

        InOrder order = inOrder(facts, tiers);
        order.verify(facts).catchUp(7);
        order.verify(tiers).evaluate(60, TODAY);
    }

    @Test
    void allOfAProjectFollowOtherRulesOfTiersAndNoOthers() {
        following.rulesChanged(TierRuleSet.SET, 7);
        following.rulesChanged(mock(RuleSet.class), 8);
        run();

        verify(tiers).evaluateAll(7, TODAY);
        verify(tiers, never()).evaluateAll(8, TODAY);
    }

    private void run() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
