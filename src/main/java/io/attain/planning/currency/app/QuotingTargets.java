package io.attain.planning.currency.app;

import io.attain.kernel.Amount;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.Metric;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.planning.currency.Quote;
import io.attain.planning.currency.QuotedTargets;
import io.attain.planning.currency.QuotedTargets.Target;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import io.attain.targets.TargetNode;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says a target in another currency. Its amount, and all that follows from it, stays in the project's; what was said, the rate
 * and its day are kept beside it. Rates that change later change nothing of it: whoever wants another one says the target anew.
 */
@Component
public record QuotingTargets(
        QuotedTargets targets, Quote.Quotes quotes, Rates rates, Rights rights, Turns turns, Today today) {

    /**
     * A target with all that was said of it, the earliest first.
     *
     * @param inForce what it asks today
     * @param rates the rates that it may be converted by
     * @param mayQuote whether the caller may say it in another currency
     */
    public record Shown(Target target, long inForce, List<Quote> quotes, List<Rate> rates, boolean mayQuote) {}

    /** A target and what was said of it; nothing if the caller may not see it, or it is no complete target. */
    public Optional<Shown> of(Caller caller, long issueId) {
        return rights.maySee(caller.key(), issueId)
                ? targets.find(issueId).map(target -> shown(caller, target))
                : Optional.empty();
    }

    private Shown shown(Caller caller, Target target) {
        TargetNode node = target.node();
        List<Rate> known =
                rates.of(node.projectId()).stream().map(Rates.Said::rate).toList();
        return new Shown(
                target,
                node.amountOn(today.of(caller.key())),
                quotes.of(node.issueId()),
                known,
                isMoney(node) && !known.isEmpty() && targets.mayEdit(caller.key(), node.issueId()));
    }

    private static boolean isMoney(TargetNode node) {
        return node.metric().kind() == Metric.Kind.SUM;
    }

    /**
     * What somebody says.
     *
     * @param minor in minor units of the currency
     * @param on the day whose rate it is to be; null for the caller's today
     * @param seen the target's amount as the caller saw it
     */
    public record Order(String currency, long minor, @Nullable LocalDate on, long seen) {}

    /**
     * Gives a target the amount that this comes to.
     *
     * @param key the issue's key, as the caller named it
     * @throws Refused if the caller may not, something is wrong, or it has another amount than the caller saw; then nothing
     *     has changed
     */
    public void quote(Caller caller, long issueId, String key, Order order) throws Refused {
        Target seen = of(caller, issueId).map(Shown::target).orElseThrow(() -> incomplete(key));
        if (!targets.mayEdit(caller.key(), issueId)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.target.currency.mayNot");
        }
        LocalDate on = order.on() == null ? today.of(caller.key()) : order.on();
        Rate rate = rate(seen.node(), order.currency(), on);
        Amount said = Rate.unit(order.currency()).orElseThrow().amount(order.minor());
        Amount converted = converted(rate, said, seen);
        turns.<Amount, Refused>at(issueId, Matter.AGREEMENT, () -> {
            Target now = targets.find(issueId).orElseThrow(() -> incomplete(key));
            if (now.node().amount() != order.seen()) {
                throw Refused.because(Why.IN_THE_WAY, "attain.target.changedMeanwhile", key);
            }
            if (now.node().amount() != converted.minor()) {
                write(caller, issueId, converted);
            }
            Quote quote = new Quote(said, rate, on, converted.minor(), caller.key(), today.now());
            if (!quotes.add(issueId, quotes.of(issueId).size() + 1, quote)) {
                throw Refused.because(Why.IN_THE_WAY, "attain.target.changedMeanwhile", key);
            }
            return converted;
        });
    }

    private void write(Caller caller, long issueId, Amount converted) throws Refused {
        List<String> refused = targets.setAmount(caller.key(), issueId, converted);
        if (!refused.isEmpty()) {
            throw Refused.because(Why.IN_THE_WAY, "attain.target.currency.refused", String.join(" ", refused));
        }
    }

    private Rate rate(TargetNode node, String currency, LocalDate on) throws Refused {
        if (!isMoney(node)) {
            throw Refused.faulty(List.of(Fault.of(null, "attain.target.currency.fault.metric")));
        }
        return rates.on(node.projectId(), currency, on)
                .orElseThrow(() -> Refused.faulty(
                        List.of(Fault.of("currency", "attain.target.currency.fault.rate", currency, on))));
    }

    private static Amount converted(Rate rate, Amount said, Target target) throws Refused {
        Fault fault = Fault.of("amount", "attain.target.currency.fault.amount");
        try {
            Amount converted = rate.convert(said, target.unit());
            if (converted.sign() <= 0 || said.sign() <= 0) {
                throw Refused.faulty(List.of(fault));
            }
            converted.field();
            return converted;
        } catch (InexactAmountException e) {
            throw Refused.faulty(List.of(fault));
        }
    }

    private static Refused incomplete(String key) {
        return Refused.because(Why.NOT_FOUND, "attain.target.incomplete", key);
    }
}
