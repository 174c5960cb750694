package io.attain.customer.handover.app;

import io.attain.customer.handover.Belonging;
import io.attain.customer.handover.Belongings;
import io.attain.customer.handover.Sharing;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Fingerprint;
import io.attain.kernel.People;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what would pass to whom, and who may have it so (docs/rules.md, Handover). */
@Component
public record PlanningHandovers(Belongings belongings, LeadingTeams teams, Rights rights, People people, Today today) {

    /** How much passes at once, at most. */
    public static final int MOST = 5_000;

    private static final int BYTES = 12;

    /**
     * What is asked for.
     *
     * @param person the user key of whose it is
     * @param from the first day that it is the heirs'
     */
    public record Proposal(String person, LocalDate from, Sharing sharing) {}

    /**
     * One thing of somebody's.
     *
     * @param heir the user key of who gets it; null if it stays
     * @param obstacle why it cannot pass, in the caller's language; null if it can
     */
    public record Shared(Belonging what, @Nullable String heir, @Nullable String obstacle) {

        /** Whether it passes. */
        public boolean passes() {
            return heir != null && obstacle == null;
        }
    }

    /** All that somebody has, and what becomes of it. */
    public record Plan(Proposal proposal, List<Shared> all) {

        public Plan {
            all = List.copyOf(all);
        }

        /** What passes. */
        public List<Shared> passing() {
            return all.stream().filter(Shared::passes).toList();
        }

        /** Tells this plan from any other, to whoever has seen it. */
        public String fingerprint() {
            return Fingerprint.of(
                    all.stream()
                            .filter(Shared::passes)
                            .map(each -> each.what().issueId() + "=" + each.heir())
                            .sorted()
                            .collect(Collectors.joining(",", proposal.person() + proposal.from(), "")),
                    BYTES);
        }
    }

    /**
     * What would pass to whom; nothing is written.
     *
     * @throws Refused if the caller may not hand over what is that person's, or with all that is wrong
     */
    public Plan plan(Caller caller, long projectId, Proposal proposal) throws Refused {
        mustLead(caller, projectId, proposal.person());
        List<Fault> faults = faults(caller, projectId, proposal);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        List<Belonging> all = belongings.of(projectId, proposal.person(), proposal.from());
        List<Belonging> passing = all.stream()
                .filter(each -> proposal.sharing().heirOf(each).isPresent())
                .toList();
        if (passing.size() > MOST) {
            throw Refused.faulty(List.of(Fault.of(null, "attain.handover.fault.many", passing.size(), MOST)));
        }
        Map<Long, String> obstacles = belongings.obstacles(caller.key(), passing);
        return new Plan(
                proposal,
                all.stream()
                        .map(each -> new Shared(
                                each, proposal.sharing().heirOf(each).orElse(null), obstacles.get(each.issueId())))
                        .toList());
    }

    private List<Fault> faults(Caller caller, long projectId, Proposal proposal) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = today.of(caller.key());
        if (proposal.from().isBefore(day) || proposal.from().isAfter(day.plusYears(1))) {
            faults.add(Fault.of("from", "attain.handover.fault.from"));
        }
        for (String heir : proposal.sharing().heirs()) {
            String name = people.of(heir).name();
            if (heir.equals(proposal.person())) {
                faults.add(Fault.of(heir, "attain.handover.fault.same", name));
            } else if (!sells(projectId, heir)) {
                faults.add(Fault.of(heir, "attain.handover.fault.heir", name));
            } else if (!mayGet(caller, projectId, heir)) {
                faults.add(Fault.of(heir, "attain.handover.fault.notYours", name));
            }
        }
        return faults;
    }

    private boolean sells(long projectId, String heir) {
        return people.isActive(heir)
                && rights.in(projectId, heir).filter(Caller::sells).isPresent();
    }

    /** Whether somebody who hands over may give things to an heir. */
    public boolean mayGet(Caller giver, long projectId, String heir) {
        return sells(projectId, heir) && (giver.owns(heir) || leads(giver, projectId, heir));
    }

    /** Whoever planned a handover of a person's, if that one may still hand it over. */
    public Optional<Caller> giver(long projectId, String by, String person) {
        return rights.in(projectId, by)
                .filter(caller -> people.isActive(by) && caller.leads() && leads(caller, projectId, person));
    }

    /**
     * Lets only those pass who may hand over what is somebody's.
     *
     * @throws Refused if the caller neither leads that person's team nor all of the project's sales
     */
    public void mustLead(Caller caller, long projectId, String person) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        if (!leads(caller, projectId, person)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.handover.notLed");
        }
    }

    /** Whether the caller may hand over what is somebody's: who leads the team that person is in today, or all sales. */
    public boolean leads(Caller caller, long projectId, String person) {
        return rights.reach(projectId, caller.key()) == Reach.ALL
                || (caller.leads() && teams.hearsOf(caller, projectId, person, today.of(caller.key())));
    }
}
