package io.attain.customer.promises.app;

import io.attain.calendar.Calendars;
import io.attain.customer.Tier;
import io.attain.customer.promises.CountingDays;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.StrategyInForce;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TieredCustomers;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.RuleVersions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which touches customers are promised next, by the strategy and the calendar of their project. */
@Component
public record DueTouches(TieredCustomers customers, RuleVersions rules, Calendars calendars, Today today) {

    /** Those of some customers of a project, as a caller may know of them; the earliest first. */
    public List<DueTouch> of(long projectId, Collection<Long> customerIds, String caller) {
        return due(projectId, customers.of(customerIds, caller));
    }

    /** The ids of a project's customers with a touch that stands on a day as is wanted: no other customer is looked at. */
    public Set<Long> found(long projectId, String caller, LocalDate day, Predicate<DueTouch> isWanted) {
        return new CountingDays(strategy(projectId), calendars.of(projectId).team(), day)
                .of(isWanted).stream()
                        .flatMap(run -> customers.counted(projectId, run, caller).stream())
                        .collect(Collectors.toSet());
    }

    /** Those of the customers of some tiers of some owners. */
    public List<DueTouch> ofOwners(long projectId, Set<Tier> tiers, Collection<String> owners, String caller) {
        return due(
                projectId,
                tiers.stream()
                        .flatMap(tier -> customers.ofOwners(projectId, tier, owners, caller).stream()
                                .filter(customer -> customer.tier() == tier))
                        .toList());
    }

    private List<DueTouch> due(long projectId, List<TieredCustomer> all) {
        StrategyInForce strategy = strategy(projectId);
        WorkingCalendar days = calendars.of(projectId).team();
        return all.stream()
                .flatMap(customer -> DueTouch.of(customer, strategy, days).stream())
                .sorted(DueTouch.EARLIEST)
                .toList();
    }

    private StrategyInForce strategy(long projectId) {
        return new StrategyInForce(rules.of(StrategyRuleSet.SET, projectId), today.zone());
    }
}
