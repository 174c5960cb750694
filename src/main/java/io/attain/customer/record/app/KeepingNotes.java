package io.attain.customer.record.app;

import io.attain.customer.Customer;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a customer needs and plans. Whoever takes part in the project's sales may, by the version that they have seen. */
@Component
public record KeepingNotes(NotesBook notes) {

    /**
     * What is told.
     *
     * @param planAmount minor units, null if nobody knows
     * @param planOn a day, empty if nobody knows
     */
    public record Told(String needs, String plan, @Nullable Long planAmount, String planOn) {}

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
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        if (!notes.put(customer.id(), new CustomerNotes(seen + 1, needs, plan, told.planAmount, day.orElse(null)))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.record.notes.changed");
        }
    }

    private static String text(String field, String text, int most, List<Fault> faults) {
        if (text.length() > most) {
            faults.add(Fault.of(field, "attain.customer.record.fault.long", most));
        }
        return text;
    }
}
