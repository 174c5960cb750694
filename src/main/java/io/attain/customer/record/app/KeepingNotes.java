package io.attain.customer.record.app;

import io.attain.customer.Customer;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.Amount;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.InexactAmountException;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.VisibleText;
import io.attain.rates.Converted;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a customer needs and plans. Whoever takes part in the project's sales may, by the version that they have seen. */
@Component
public record KeepingNotes(NotesBook notes, Rates rates, Today today) {

    /**
     * What is told.
     *
     * @param planAmount minor units of the currency, null if nobody knows
     * @param planCurrency ISO 4217 code; empty for the project's own
     * @param planOn a day, empty if nobody knows
     */
    public record Told(String needs, String plan, @Nullable Long planAmount, String planCurrency, String planOn) {}

    /** What a plan is worth in the project's currency, and what that was converted from. */
    private record Worth(@Nullable Long amount, @Nullable Converted said) {}

    /**
     * Says it, in place of what was said before.
     *
     * @throws Refused if the caller does not sell, with all that is wrong, or if something else was said meanwhile
     */
    public void say(Caller caller, Customer customer, int seen, Told told) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        List<Fault> faults = new ArrayList<>();
        String needs = text("needs", VisibleText.of(told.needs), CustomerNotes.LONGEST_NEEDS, faults);
        String plan = text("plan", VisibleText.line(told.plan), CustomerNotes.LONGEST_PLAN, faults);
        Optional<LocalDate> day = KnownDays.named(told.planOn);
        if (!told.planOn.isEmpty() && day.isEmpty()) {
            faults.add(Fault.of("planOn", "attain.kernel.table.notADate", told.planOn));
        }
        if (told.planAmount != null && told.planAmount < 0) {
            faults.add(Fault.of("planAmount", "attain.customer.record.fault.amount"));
        }
        Worth worth = worth(caller, customer, told, faults);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        CustomerNotes next = new CustomerNotes(seen + 1, needs, plan, worth.amount, day.orElse(null), worth.said);
        if (!notes.put(customer.id(), next)) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.record.notes.changed");
        }
    }

    /** What was converted stays as it was, whatever the rate is now, until somebody says another amount. */
    private Worth worth(Caller caller, Customer customer, Told told, List<Fault> faults) {
        Unit money = customer.money();
        if (told.planAmount == null || told.planCurrency.isEmpty() || told.planCurrency.equals(money.currency())) {
            return new Worth(told.planAmount, null);
        }
        Optional<Unit> unit = Rate.unit(told.planCurrency);
        if (unit.isEmpty()) {
            faults.add(Fault.of("planCurrency", "attain.customer.import.noCurrency", told.planCurrency));
            return new Worth(null, null);
        }
        Amount said = unit.get().amount(told.planAmount);
        CustomerNotes before = notes.of(customer.id());
        Converted kept = before.planSaid();
        return kept != null && kept.is(said)
                ? new Worth(before.planAmount(), kept)
                : converted(customer, said, today.of(caller.key()), faults);
    }

    private Worth converted(Customer customer, Amount said, LocalDate day, List<Fault> faults) {
        String currency = Objects.requireNonNull(said.unit().currency());
        Optional<Rate> rate = rates.on(customer.projectId(), currency, day);
        if (rate.isEmpty()) {
            faults.add(Fault.of("planCurrency", "attain.customer.import.noRate", currency, day));
            return new Worth(null, null);
        }
        try {
            return new Worth(rate.get().convert(said, customer.money()).minor(), Converted.from(said, rate.get(), day));
        } catch (InexactAmountException e) {
            faults.add(Fault.of("planAmount", "attain.customer.import.tooLarge"));
            return new Worth(null, null);
        }
    }

    private static String text(String field, String text, int most, List<Fault> faults) {
        if (text.length() > most) {
            faults.add(Fault.of(field, "attain.customer.record.fault.long", most));
        }
        return text;
    }
}
