package io.attain.customer.pool.app;

import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.PoolIssues;
import io.attain.customer.pool.PoolIssues.Told;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.PassingOn.Passed;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is proposed of customers that nobody speaks with: their owners keep them, who leads those decides. */
@Component
public record DecidingRecalls(
        RecallingCustomers recalling,
        PoolIssues issues,
        RecallDeciders deciders,
        Rights rights,
        PassingOn passing,
        Today today) {

    /** For so many days an owner may keep a customer without contact. */
    public static final int MOST_KEPT = 90;

    /** For so many days who leads the owner may let that one keep it. */
    public static final int MOST_STAYS = 366;

    /** What may be decided. */
    public enum To implements Coded {
        /** It goes to the pool. */
        RELEASE(Kind.RELEASED),
        /** Somebody else gets it. */
        GIVE(Kind.GIVEN),
        /** Its owner keeps it for a time. */
        STAY(Kind.STAYS);

        private final Kind kind;

        To(Kind kind) {
            this.kind = kind;
        }
    }

    /**
     * What is decided.
     *
     * @param heir the user key of who gets them; null unless they are given
     * @param until the last day for which the owner keeps them; null unless they stay
     */
    public record Decision(To to, @Nullable String heir, String reason, @Nullable LocalDate until) {}

    /**
     * The caller keeps an own customer for a time, once from contact to contact.
     *
     * @param seen the number of what was said of it last, as the caller saw it
     * @throws Refused if it is not the caller's, nobody would propose it soon, it was kept already, something is wrong, or
     *     somebody was faster
     */
    public void keep(Caller caller, long projectId, long customerId, int seen, String reason, @Nullable LocalDate until)
            throws Refused {
        Recall recall = recalling
                .of(projectId, customerId)
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.pool.keep.none"));
        PoolCustomer customer = recall.customer();
        if (!caller.owns(customer.owner())) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.pool.keep.onlyOwner");
        }
        if (!recall.isNews() || customer.wasKept()) {
            throw Refused.because(
                    Why.IN_THE_WAY, recall.isNews() ? "attain.pool.keep.already" : "attain.pool.keep.none");
        }
        String why = VisibleText.of(reason);
        mustBeNone(faults(why, until, MOST_KEPT));
        PoolWord word = word(caller, seen, Kind.KEPT, why, until, customer);
        pass(caller, projectId, List.of(passed(projectId, customer, customer.owner(), word)));
    }

    /**
     * The caller decides of customers that are proposed; of all or of none.
     *
     * @param seen the numbers of what was said of them last, by their ids, as the caller saw them
     * @throws Refused if the caller does not lead an owner, or owns one and somebody else leads, one is not proposed any more,
     *     something is wrong, or somebody was faster; then nothing has changed
     */
    public void decide(Caller caller, long projectId, Map<Long, Integer> seen, Decision decision) throws Refused {
        String why = VisibleText.of(decision.reason());
        List<Fault> faults = faults(why, decision.until(), decision.to() == To.STAY ? MOST_STAYS : 0);
        if (decision.to() == To.GIVE && !sells(projectId, decision.heir())) {
            faults.add(Fault.of("heir", "attain.pool.decide.heir"));
        }
        mustBeNone(faults);
        Predicate<@Nullable String> decided = deciders.of(caller, projectId);
        Map<Long, Recall> recalls = new HashMap<>();
        recalling
                .of(projectId, seen.keySet())
                .forEach(each -> recalls.put(each.customer().id(), each));
        List<Passed> all = new ArrayList<>();
        for (Map.Entry<Long, Integer> each : seen.entrySet()) {
            Recall recall = recalls.get(each.getKey());
            if (recall == null || recall.state() != Recall.State.PROPOSED) {
                throw Refused.because(Why.IN_THE_WAY, "attain.pool.decide.over", key(projectId, each.getKey()));
            }
            PoolCustomer customer = recall.customer();
            mustDecide(caller, decided, customer);
            mustPass(projectId, customer, decision);
            all.add(passed(
                    projectId,
                    customer,
                    to(decision, customer),
                    word(caller, each.getValue(), decision.to().kind, why, decision.until(), customer)));
        }
        pass(caller, projectId, all);
    }

    private static void mustDecide(Caller caller, Predicate<@Nullable String> decided, PoolCustomer customer)
            throws Refused {
        if (!decided.test(customer.owner())) {
            throw Refused.because(
                    Why.NOT_ALLOWED,
                    caller.owns(customer.owner()) ? "attain.pool.decide.own" : "attain.pool.decide.onlyLeads");
        }
    }

    private void mustPass(long projectId, PoolCustomer customer, Decision decision) throws Refused {
        if (decision.to() == To.GIVE && Objects.equals(decision.heir(), customer.owner())) {
            throw Refused.faulty(List.of(Fault.of("heir", "attain.pool.decide.same", key(projectId, customer.id()))));
        }
    }

    private static @Nullable String to(Decision decision, PoolCustomer customer) {
        return switch (decision.to()) {
            case RELEASE -> null;
            case GIVE -> decision.heir();
            case STAY -> customer.owner();
        };
    }

    private boolean sells(long projectId, @Nullable String person) {
        return person != null
                && rights.in(projectId, person).filter(Caller::sells).isPresent();
    }

    private void pass(Caller caller, long projectId, List<Passed> all) throws Refused {
        passing.pass(caller.key(), projectId, all);
    }

    private Passed passed(long projectId, PoolCustomer customer, @Nullable String to, PoolWord word) {
        return new Passed(customer.id(), key(projectId, customer.id()), customer.owner(), to, word);
    }

    private String key(long projectId, long customerId) {
        Told told = issues.of(projectId, List.of(customerId)).get(customerId);
        return told == null ? String.valueOf(customerId) : told.key();
    }

    /**
     * All that is wrong.
     *
     * @param most for how many days from today on it may hold; 0 where no day is asked for
     */
    private List<Fault> faults(String why, @Nullable LocalDate until, int most) {
        LocalDate day = today.here();
        List<Fault> faults = new ArrayList<>();
        if (why.isEmpty() || why.length() > PoolWord.LONGEST) {
            faults.add(Fault.of("reason", "attain.pool.fault.reason", PoolWord.LONGEST));
        }
        if (most > 0 && (until == null || until.isBefore(day) || until.isAfter(day.plusDays(most)))) {
            faults.add(Fault.of("until", "attain.pool.fault.until", day, day.plusDays(most)));
        }
        return faults;
    }

    private static void mustBeNone(List<Fault> faults) throws Refused {
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    private PoolWord word(
            Caller caller, int seen, Kind kind, String why, @Nullable LocalDate until, PoolCustomer customer) {
        boolean isKeeping = kind == Kind.KEPT || kind == Kind.STAYS;
        return customer.next(seen, kind, caller.key(), why, isKeeping ? until : null, "", today);
    }
}
