package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Tier;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Period;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives customers tiers for a time, whatever the rules say: who leads their owners does. */
@Component
public record GivingTiers(TierWords words, EvaluatingTiers tiers, Rights rights, KnownPeople people, Today today) {

    /** Whether the caller may: who leads the sales, and the customer's owner if it has one. */
    public boolean may(Caller caller, Customer customer) {
        return mayOf(caller, customer.projectId()).test(customer.owner());
    }

    /** The same of any owner in a project, by the user key; null for nobody. Teams are looked up once. */
    public Predicate<@Nullable String> mayOf(Caller caller, long projectId) {
        if (!caller.leads()) {
            return owner -> false;
        }
        LocalDate day = today.of(caller.key());
        Period now = new Period(day, day.plusDays(1));
        BiPredicate<String, Period> led = people.to(caller.key(), rights.reach(projectId, caller.key()), projectId);
        return owner -> owner == null || led.test(owner, now);
    }

    /**
     * Gives a tier.
     *
     * @param seen the number of what was said last, as the caller saw it; 0 for nothing
     * @param tier null if none of ours was named
     * @param until the last day; null if none was named
     * @throws Refused if the caller may not, something is wrong, or somebody else was faster; then nothing has changed
     */
    public void give(
            Caller caller, Customer customer, int seen, @Nullable Tier tier, String reason, @Nullable LocalDate until)
            throws Refused {
        say(customer, word(caller, customer, seen, tier, reason, until));
    }

    /**
     * What {@link #give} would say; nothing is written.
     *
     * @throws Refused as it, but for who is faster
     */
    public TierWord word(
            Caller caller, Customer customer, int seen, @Nullable Tier tier, String reason, @Nullable LocalDate until)
            throws Refused {
        mustBeAllowed(caller, customer);
        String why = VisibleText.of(reason);
        LocalDate day = today.here();
        LocalDate most = day.plusDays(TierWord.MOST_DAYS);
        List<Fault> faults = new ArrayList<>();
        if (tier == null) {
            faults.add(Fault.of("tier", "attain.customer.given.fault.tier"));
        }
        if (why.isEmpty() || why.length() > TierWord.LONGEST) {
            faults.add(Fault.of("reason", "attain.customer.given.fault.reason", TierWord.LONGEST));
        }
        if (until == null || until.isBefore(day) || until.isAfter(most)) {
            faults.add(Fault.of("until", "attain.customer.given.fault.until", day, most));
        }
        if (tier == null || until == null || !faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return new TierWord(seen + 1, tier, why, day, until, caller.key(), today.now());
    }

    /**
     * Takes back what was given before its time is over.
     *
     * @throws Refused as {@link #give}; also if nothing is given
     */
    public void takeBack(Caller caller, Customer customer, int seen) throws Refused {
        mustBeAllowed(caller, customer);
        LocalDate day = today.here();
        boolean isGiven = words.of(customer.id()).stream()
                .findFirst()
                .flatMap(TierWord::given)
                .filter(given -> given.holds(day))
                .isPresent();
        if (!isGiven) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.given.nothing");
        }
        say(customer, new TierWord(seen + 1, null, "", day, day, caller.key(), today.now()));
    }

    private void mustBeAllowed(Caller caller, Customer customer) throws Refused {
        if (!may(caller, customer)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.customer.given.onlyLeads");
        }
    }

    /** What is given stands beside where the customer stands by the rules, so that is worked out first. */
    private void say(Customer customer, TierWord word) throws Refused {
        tiers.evaluate(customer.id(), today.here());
        if (!words.add(customer.id(), word)) {
            throw changed();
        }
    }

    private static Refused changed() {
        return Refused.because(Why.IN_THE_WAY, "attain.customer.given.changed");
    }
}
