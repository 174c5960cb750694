package io.attain.rates.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.TwoReadings;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what other currencies are worth. What is agreed keeps the rate by which it was converted. */
@Component
public record ChangingRates(Rates rates, Today today) {

    /**
     * Says a rate, in place of one of the same currency and day.
     *
     * @param own the project's own currency
     * @throws Refused if the caller does not lead the sales, or with all that is wrong
     */
    public void say(Caller caller, long projectId, String own, String currency, String from, String value)
            throws Refused {
        mustLead(caller);
        List<Fault> faults = new ArrayList<>();
        if (currency.equals(own) || Rate.unit(currency).isEmpty()) {
            faults.add(Fault.of("currency", "attain.rates.fault.currency", own));
        }
        Optional<LocalDate> day = KnownDays.named(from);
        if (day.isEmpty()) {
            faults.add(Fault.of("from", "attain.rates.fault.day"));
        }
        Optional<BigDecimal> worth = Rate.value(value);
        if (worth.isEmpty()) {
            faults.add(TwoReadings.of(value)
                    .map(two -> Fault.of("rate", "attain.kernel.number.twoWays", value, two.grouped(), two.decimal()))
                    .orElseGet(() -> Fault.of("rate", "attain.rates.fault.rate", Rate.DECIMALS)));
        }
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        Rate rate = new Rate(currency, day.orElseThrow(), worth.orElseThrow());
        rates.put(projectId, new Rates.Said(rate, caller.key(), today.now()));
    }

    /**
     * Takes a rate away; where there is none, nothing happens.
     *
     * @throws Refused if the caller does not lead the sales
     */
    public void remove(Caller caller, long projectId, String currency, String from) throws Refused {
        mustLead(caller);
        KnownDays.named(from).ifPresent(day -> rates.remove(projectId, currency, day));
    }

    private static void mustLead(Caller caller) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }
}
