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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what other currencies are worth. What is agreed keeps the rate by which it was converted. */
@Component
public record ChangingRates(Rates rates, Today today) {

    /**
     * A rate as it is told.
     *
     * @param from the day
     * @param value empty for none
     */
    public record Told(String currency, String from, String value) {}

    /**
     * Says a rate, in place of one of the same currency and day.
     *
     * @param own the project's own currency
     * @param seen the value that the caller has seen in its place, empty for none
     * @throws Refused if the caller does not lead the sales, with all that is wrong, or if it is another value by now
     */
    public void say(Caller caller, long projectId, String own, Told told, String seen) throws Refused {
        mustLead(caller);
        List<Fault> faults = new ArrayList<>();
        if (told.currency.equals(own) || Rate.unit(told.currency).isEmpty()) {
            faults.add(Fault.of("currency", "attain.rates.fault.currency", own));
        }
        Optional<LocalDate> day = KnownDays.named(told.from);
        if (day.isEmpty()) {
            faults.add(Fault.of("from", "attain.rates.fault.day"));
        }
        Optional<BigDecimal> worth = worth("rate", told.value, faults);
        BigDecimal before = seen("seen", seen, faults);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        Rate rate = new Rate(told.currency, day.orElseThrow(), worth.orElseThrow());
        mustBe(rates.put(projectId, new Rates.Said(rate, caller.key(), today.now()), before));
    }

    /**
     * Takes a rate away; where there is none, nothing happens.
     *
     * @param gone with the value that the caller has seen, empty for whatever it is
     * @throws Refused if the caller does not lead the sales, what was seen is no rate, or it is another value by now
     */
    public void remove(Caller caller, long projectId, Told gone) throws Refused {
        mustLead(caller);
        List<Fault> faults = new ArrayList<>();
        BigDecimal seen = seen("rate", gone.value, faults);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        Optional<LocalDate> day = KnownDays.named(gone.from);
        if (day.isPresent()) {
            mustBe(rates.remove(projectId, gone.currency, day.get(), seen));
        }
    }

    private static @Nullable BigDecimal seen(String field, String told, List<Fault> faults) {
        return told.isEmpty() ? null : worth(field, told, faults).orElse(null);
    }

    private static Optional<BigDecimal> worth(String field, String told, List<Fault> faults) {
        Optional<BigDecimal> worth = Rate.value(told);
        if (worth.isEmpty()) {
            faults.add(TwoReadings.of(told)
                    .map(two -> Fault.of(field, "attain.kernel.number.twoWays", told, two.grouped(), two.decimal()))
                    .orElseGet(() -> Fault.of(field, "attain.rates.fault.rate", Rate.DECIMALS)));
        }
        return worth;
    }

    private static void mustBe(boolean seen) throws Refused {
        if (!seen) {
            throw Refused.because(Why.IN_THE_WAY, "attain.rates.another");
        }
    }

    private static void mustLead(Caller caller) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
    }
}
