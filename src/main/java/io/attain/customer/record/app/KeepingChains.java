package io.attain.customer.record.app;

import io.attain.customer.Customer;
import io.attain.customer.app.FollowingTiers;
import io.attain.customer.record.ChainBook;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.Ruling;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who decides at a customer. Whoever takes part in the project's sales may, by the version that they have seen. */
@Component
public record KeepingChains(ClearChains clear, ChainBook chains, People people, FollowingTiers tiers, Today today) {

    /**
     * A person as it is told.
     *
     * @param number which of the chain's people; 0 for a new one
     * @param metOn the day of the last contact, empty for none
     * @param metBy the user key of who had it; empty for who had it before or, of another contact, the caller
     */
    public record Told(
            int number,
            String name,
            String position,
            String phone,
            String mail,
            String role,
            String influence,
            String attitude,
            String metOn,
            String metBy) {}

    /**
     * Adds a person, or says somebody anew.
     *
     * @throws Refused if the caller does not sell, with all that is wrong, or if the chain is another by now
     */
    public void put(Caller caller, Customer customer, int seen, Told told) throws Refused {
        DecisionChain now = now(caller, customer, seen);
        Optional<ChainPerson> before = now.people().stream()
                .filter(each -> each.number() == told.number)
                .findFirst();
        if (told.number != 0 && before.isEmpty()) {
            throw changed();
        }
        if (told.number == 0 && now.people().size() >= DecisionChain.MOST_PEOPLE) {
            throw Refused.because(Why.FAULTY, "attain.customer.record.fault.most", DecisionChain.MOST_PEOPLE);
        }
        keep(customer, now.with(read(caller, told, before.orElse(null))));
    }

    /**
     * Takes a person out, if there is one of this number.
     *
     * @throws Refused if the caller does not sell, or the chain is another by now
     */
    public void remove(Caller caller, Customer customer, int seen, int number) throws Refused {
        keep(customer, now(caller, customer, seen).without(number));
    }

    /**
     * Says that the chain is clear, or is not, whatever its people say.
     *
     * @param isClear null if it was not said, which is refused
     * @throws Refused if the caller does not sell, gives no reason, or the chain is another by now
     */
    public void rule(Caller caller, Customer customer, int seen, @Nullable Boolean isClear, String reason)
            throws Refused {
        DecisionChain now = now(caller, customer, seen);
        String why = VisibleText.line(reason);
        List<Fault> faults = new ArrayList<>();
        if (isClear == null) {
            faults.add(Fault.of("clear", "attain.customer.record.fault.clear"));
        }
        if (why.isEmpty() || why.length() > Ruling.LONGEST) {
            faults.add(Fault.of("reason", "attain.customer.record.fault.reason", Ruling.LONGEST));
        }
        if (isClear == null || !faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        keep(customer, now.ruled(new Ruling(isClear, caller.key(), today.now(), why)));
    }

    /**
     * Takes back what was said of the chain; where nothing was, nothing happens.
     *
     * @throws Refused if the caller does not sell, or the chain is another by now
     */
    public void takeBack(Caller caller, Customer customer, int seen) throws Refused {
        DecisionChain now = now(caller, customer, seen);
        if (now.ruling() != null) {
            keep(customer, now.ruled(null));
        }
    }

    private DecisionChain now(Caller caller, Customer customer, int seen) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        DecisionChain now = clear.of(customer.projectId(), customer.id());
        if (now.version() != seen) {
            throw changed();
        }
        return now;
    }

    private void keep(Customer customer, DecisionChain next) throws Refused {
        if (!chains.put(customer.projectId(), customer.id(), next)) {
            throw changed();
        }
        tiers.follow(customer.id());
    }

    private static Refused changed() {
        return Refused.because(Why.IN_THE_WAY, "attain.customer.record.changed");
    }

    private ChainPerson read(Caller caller, Told told, @Nullable ChainPerson before) throws Refused {
        List<Fault> faults = new ArrayList<>();
        String name = name(told.name, faults);
        String position = line("position", told.position, faults);
        String phone = line("phone", told.phone, faults);
        String mail = mail(told.mail, faults);
        Optional<Role> role = Coded.find(Role.values(), told.role);
        Optional<Influence> influence = Coded.find(Influence.values(), told.influence);
        Optional<Attitude> attitude = Coded.find(Attitude.values(), told.attitude);
        choice("role", role, faults);
        choice("influence", influence, faults);
        choice("attitude", attitude, faults);
        LocalDate met = met(caller, told.metOn, faults);
        String by = met == null ? null : metBy(caller, told, met, before, faults);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new ChainPerson(
                told.number,
                name,
                position,
                phone,
                mail,
                role.orElseThrow(),
                influence.orElseThrow(),
                attitude.orElseThrow(),
                met,
                by);
    }

    private static String line(String field, String text, List<Fault> faults) {
        String line = VisibleText.line(text);
        if (line.length() > ChainPerson.LONGEST) {
            faults.add(Fault.of(field, "attain.customer.record.fault.long", ChainPerson.LONGEST));
        }
        return line;
    }

    private static String name(String text, List<Fault> faults) {
        String name = line("name", text, faults);
        if (name.isEmpty()) {
            faults.add(Fault.of("name", "attain.customer.record.fault.name"));
        }
        return name;
    }

    private static String mail(String text, List<Fault> faults) {
        String mail = line("mail", text, faults);
        if (!mail.isEmpty() && !ChainPerson.isMail(mail)) {
            faults.add(Fault.of("mail", "attain.customer.record.fault.mail"));
        }
        return mail;
    }

    private static void choice(String field, Optional<?> chosen, List<Fault> faults) {
        if (chosen.isEmpty()) {
            faults.add(Fault.of(field, "attain.customer.record.fault.choice"));
        }
    }

    private @Nullable LocalDate met(Caller caller, String on, List<Fault> faults) {
        if (on.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = KnownDays.named(on);
        if (day.isEmpty() || day.get().isAfter(today.of(caller.key()))) {
            faults.add(Fault.of("metOn", "attain.customer.record.fault.met"));
        }
        return day.orElse(null);
    }

    /** Whoever was noted stays, also when gone. */
    private String metBy(Caller caller, Told told, LocalDate met, @Nullable ChainPerson before, List<Fault> faults) {
        String noted = before != null && met.equals(before.metOn()) && before.metBy() != null ? before.metBy() : "";
        if (!told.metBy.isEmpty() && !told.metBy.equals(noted) && !people.isActive(told.metBy)) {
            faults.add(Fault.of("metBy", "attain.customer.record.fault.metBy"));
        }
        if (!told.metBy.isEmpty()) {
            return told.metBy;
        }
        return noted.isEmpty() ? caller.key() : noted;
    }
}
