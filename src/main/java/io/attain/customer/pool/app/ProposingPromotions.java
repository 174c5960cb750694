package io.attain.customer.pool.app;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.Tier;
import io.attain.customer.TierWords;
import io.attain.customer.app.GivingTiers;
import io.attain.customer.pool.PoolBook;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.Promotion;
import io.attain.customer.pool.Signal;
import io.attain.customer.pool.SignalRuleSet;
import io.attain.customer.pool.SignalRules;
import io.attain.customer.pool.Signals;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.rules.RuleVersions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes C customers that show that they mean to buy for B. It is worked out from logs, stages and requests whenever somebody
 * asks: what is saved now is found now, and no night can find otherwise.
 */
@Component
public record ProposingPromotions(
        Signals signals,
        RecallingCustomers customers,
        PoolBook book,
        Customers issues,
        TierWords tierWords,
        GivingTiers giving,
        RuleVersions rules,
        Today today) {

    /** Those of some customers of a project, the latest evidence first. */
    public List<Promotion> of(long projectId, Collection<Long> ids) {
        SignalRules by = rules.now(SignalRuleSet.SET, projectId);
        return proposed(projectId, by, signals.of(ids, asked(by)));
    }

    /** Those of all customers of a project. */
    public List<Promotion> within(long projectId) {
        return within(projectId, rules.now(SignalRuleSet.SET, projectId));
    }

    /** The same by other rules. */
    public List<Promotion> within(long projectId, SignalRules by) {
        return proposed(projectId, by, signals.within(projectId, asked(by)));
    }

    private Signals.Asked asked(SignalRules by) {
        return new Signals.Asked(
                by.actions().stream().map(SignalRules.Done::action).distinct().toList(),
                by.stages().stream().map(SignalRules.Reached::stage).distinct().toList(),
                by.asks(),
                today.here().minusDays(SignalRuleSet.MOST_DAYS));
    }

    private List<Promotion> proposed(long projectId, SignalRules by, List<Signal> found) {
        Map<Long, List<Signal>> each = found.stream().collect(Collectors.groupingBy(Signal::customerId));
        LocalDate day = today.here();
        return customers.customers(projectId, each.keySet()).stream()
                .filter(customer -> customer.tier() == Tier.C)
                .flatMap(customer ->
                        Promotion.of(customer, by, each.getOrDefault(customer.id(), List.of()), day).stream())
                .sorted(Promotion.LATEST)
                .toList();
    }

    /**
     * The caller promotes a customer that is proposed: it is B until a day.
     *
     * @param seen the number of what was said of it last, as the caller saw it
     * @throws Refused if the caller does not lead its owner, it is not proposed any more, something is wrong, or somebody was
     *     faster; then nothing has changed
     */
    public void promote(
            Caller caller, long projectId, long customerId, int seen, String reason, @Nullable LocalDate until)
            throws Refused {
        Promotion promotion = proposal(caller, projectId, customerId);
        Customer customer =
                issues.find(customerId).orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.pool.gone"));
        int given = tierWords.of(customerId).size();
        giving.word(caller, customer, given, Tier.B, reason, until); // refuses what is wrong before anything is said
        PoolWord word = word(caller, seen, Kind.PROMOTED, VisibleText.of(reason), until, promotion);
        say(projectId, customerId, word);
        try {
            giving.give(caller, customer, given, Tier.B, reason, until);
        } catch (Refused | RuntimeException e) {
            book.add(projectId, customerId, word.takenBack(today.now()));
            throw e;
        }
    }

    /**
     * The caller declines; what it rests on proposes it no more.
     *
     * @throws Refused as {@link #promote}
     */
    public void decline(Caller caller, long projectId, long customerId, int seen, String reason) throws Refused {
        Promotion promotion = proposal(caller, projectId, customerId);
        String why = VisibleText.of(reason);
        if (why.isEmpty() || why.length() > PoolWord.LONGEST) {
            throw Refused.faulty(List.of(Fault.of("reason", "attain.pool.fault.reason", PoolWord.LONGEST)));
        }
        say(projectId, customerId, word(caller, seen, Kind.DECLINED, why, null, promotion));
    }

    private Promotion proposal(Caller caller, long projectId, long customerId) throws Refused {
        Promotion promotion = of(projectId, List.of(customerId)).stream()
                .findFirst()
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.pool.promotion.over"));
        if (!giving.mayOf(caller, projectId).test(promotion.customer().owner())) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.pool.decide.onlyLeads");
        }
        return promotion;
    }

    private void say(long projectId, long customerId, PoolWord word) throws Refused {
        if (!book.add(projectId, customerId, word)) {
            throw Refused.because(Why.IN_THE_WAY, "attain.pool.promotion.overtaken");
        }
    }

    private PoolWord word(
            Caller caller, int seen, Kind kind, String why, @Nullable LocalDate until, Promotion promotion) {
        return promotion.customer().next(seen, kind, caller.key(), why, until, promotion.keys(), today);
    }
}
