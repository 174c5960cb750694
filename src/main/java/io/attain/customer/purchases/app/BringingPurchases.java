package io.attain.customer.purchases.app;

import io.attain.customer.app.FollowingTiers;
import io.attain.customer.purchases.OutsidePurchase;
import io.attain.customer.purchases.PurchaseBook;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps purchases that other systems know, and takes back what was brought together. For those who lead the project's sales. */
@Component
public record BringingPurchases(PurchaseBook book, FollowingTiers tiers, Today today) {

    /**
     * Keeps those that say something new; bringing the same again changes nothing.
     *
     * @return the number under which they can be taken back; 0 if nothing was new
     * @throws Refused if the caller does not lead the sales
     */
    public int bring(Caller caller, long projectId, List<OutsidePurchase> purchases) throws Refused {
        mustLead(caller);
        Map<String, OutsidePurchase> known =
                book.of(projectId, purchases.stream().map(OutsidePurchase::key).toList());
        List<OutsidePurchase> fresh =
                purchases.stream().filter(each -> !each.isKnownIn(known)).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        int number = book.bring(projectId, caller.key(), today.now(), fresh);
        tiers.bought(fresh.stream()
                .flatMap(each -> Stream.of(each, known.getOrDefault(each.key(), each)))
                .map(OutsidePurchase::customerId)
                .collect(Collectors.toSet()));
        return number;
    }

    /**
     * Takes back what was brought together; where it is back already, nothing happens.
     *
     * @throws Refused if the caller does not lead the sales
     */
    public void takeBack(Caller caller, long projectId, int number) throws Refused {
        mustLead(caller);
        tiers.bought(book.takeBack(projectId, number, today.now()));
    }

    private static void mustLead(Caller caller) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }
}
