package io.attain.customer.promises.web;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.promises.app.PromiseKeepers;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.Today;
import io.attain.kernel.web.PersonDto;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what a customer is promised by its tier, and how it stands. */
@Component
record TellingPromises(
        TargetAsker people,
        EvaluatingTiers tiers,
        TierBook book,
        CustomerOwners owners,
        PromiseKeepers keepers,
        CheckingCustomers checking,
        DueTouches touches,
        TellingTouches telling,
        TouchingCustomers touching,
        Requests requests,
        Today today) {

    /** How many answered requests are told. */
    private static final int ANSWERED = 3;

    /** All that this one is promised. */
    PromisesDto of(Issue customer) {
        long projectId = Objects.requireNonNull(customer.getProjectId());
        long id = customer.getId();
        Caller caller = people.asker().caller(Objects.requireNonNull(customer.getProjectObject()));
        LocalDate now = people.asker().today();
        Optional<LocalDate> day = touching.day(caller, projectId);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(projectId);
        String owner = owners.of(Set.of(id)).get(id);
        Optional<String> away = Optional.ofNullable(owner).filter(each -> keepers.isAway(projectId, each, now));
        Tier tier = tierOf(customer);
        List<TieredCustomer> tiered =
                List.of(new TieredCustomer(id, tier, now, Objects.requireNonNullElse(owner, ""), Map.of()));
        return new PromisesDto(
                tier.name(),
                named.apply(owner),
                away.isPresent(),
                away.flatMap(each -> keepers.actingFor(projectId, each, now))
                        .map(named)
                        .orElse(null),
                now.toString(),
                day.map(LocalDate::toString).orElse(null),
                today.now().toString(),
                caller.sells(),
                requests.of(id, ANSWERED).stream()
                        .map(each -> RequestDto.of(each, today.now(), named))
                        .toList(),
                telling.of(caller, projectId, touches.of(projectId, Set.of(id), caller.key()), day.orElse(null)),
                checking.missingPlan(projectId, tiered).orElse(null),
                !checking.withoutSenior(projectId, tiered).isEmpty());
    }

    /** A customer that was never evaluated is evaluated now: its panels go by one tier. */
    private Tier tierOf(Issue customer) {
        tiers.evaluateFirst(customer.getId(), today.here());
        return book.find(customer.getId())
                .orElseThrow(() -> people.asker().noIssue(customer.getKey()))
                .tier();
    }
}
