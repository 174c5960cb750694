package io.attain.customer.merging.app;

import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Side;
import io.attain.customer.merging.Side.Said;
import io.attain.customer.merging.Sides;
import io.attain.customer.record.DecisionChain;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Fingerprint;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.LeadingTeams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Says what would become of two customers as one, and who may have it so (docs/rules.md, Merged customers). */
@Component
public record PlanningMerges(Sides sides, MergeBook book, LeadingTeams teams, Rights rights, Today today) {

    /** How many sub-tasks go at once, at most. */
    public static final int MOST = 500;

    private static final int BYTES = 12;

    /** A field of which both say something else. */
    public record Left(String id, String name, String into, String from) {}

    /**
     * What would become of it.
     *
     * @param into the one that stays
     * @param from the one that goes up in it
     * @param doubled how many of what belongs to the second one the first one has as well, by kind
     * @param faults why it cannot be
     * @param obstacles what Jira has against it, in the caller's language
     */
    public record Plan(Side into, Side from, Map<String, Integer> doubled, List<Fault> faults, List<String> obstacles) {

        /** What the one that stays does not say, and is filled from the other. */
        public List<String> filled() {
            return from.said().stream()
                    .filter(said -> into.saying(said.id()).isEmpty())
                    .map(Said::name)
                    .toList();
        }

        /** Of what both say something else: what the one says that stays holds, unless somebody chooses the other. */
        public List<Left> leftOut() {
            return from.said().stream()
                    .flatMap(theirs -> into
                            .saying(theirs.id())
                            .filter(ours -> !ours.value().equals(theirs.value()))
                            .map(ours -> new Left(theirs.id(), theirs.name(), ours.value(), theirs.value()))
                            .stream())
                    .toList();
        }

        /** How many of a kind the one has afterwards that stays. */
        public int after(String kind) {
            return into.counts().getOrDefault(kind, 0)
                    + from.counts().getOrDefault(kind, 0)
                    - doubled.getOrDefault(kind, 0);
        }

        /** Whether it can be. */
        public boolean isPossible() {
            return faults.isEmpty() && obstacles.isEmpty();
        }

        /** Tells this plan from any other, to whoever has seen it. */
        public String fingerprint() {
            return Fingerprint.of(text(into) + text(from), BYTES);
        }

        private static String text(Side side) {
            return side.customerId() + " " + side.name() + " " + side.owner() + " " + side.bought()
                    + new TreeMap<>(side.counts()) + side.said() + side.scope() + side.people();
        }
    }

    /**
     * What would become of two customers.
     *
     * @throws Refused if the caller leads not both owners' teams, or one of them is no customer
     */
    public Plan plan(Caller caller, long intoId, long fromId) throws Refused {
        Side into = side(intoId);
        Side from = side(fromId);
        mustLead(caller, into);
        mustLead(caller, from);
        List<Fault> faults = faults(into, from);
        return new Plan(
                into,
                from,
                sides.doubled(intoId, fromId),
                faults,
                faults.isEmpty() ? sides.obstacles(caller.key(), intoId, fromId) : List.of());
    }

    private Side side(long customerId) throws Refused {
        return sides.of(customerId)
                .orElseThrow(() -> Refused.because(Why.NOT_FOUND, "attain.customer.merging.noCustomer"));
    }

    private void mustLead(Caller caller, Side side) throws Refused {
        if (!leads(caller, side)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.customer.merging.notLed");
        }
    }

    /** Whether the caller leads who has a customer, or all of its project's sales; nobody's every manager there may merge. */
    private boolean leads(Caller caller, Side side) {
        long project = side.projectId();
        return rights.reach(project, caller.key()) == Reach.ALL
                || rights.in(project, caller.key())
                        .filter(Caller::leads)
                        .filter(there -> side.owner().isEmpty()
                                || teams.hearsOf(there, project, side.owner(), today.of(there.key())))
                        .isPresent();
    }

    private static List<Fault> faults(Side into, Side from) {
        List<Fault> faults = new ArrayList<>();
        if (into.customerId() == from.customerId()) {
            faults.add(Fault.of("other", "attain.customer.merging.same"));
        } else if (into.projectId() != from.projectId()) {
            faults.add(Fault.of("other", "attain.customer.merging.otherProject"));
        } else if (from.hasDeals() && !into.scope().equals(from.scope())) {
            faults.add(Fault.of("other", "attain.customer.merging.otherScope"));
        }
        if (into.people() + from.people() > DecisionChain.MOST_PEOPLE) {
            faults.add(Fault.of("other", "attain.customer.merging.people", DecisionChain.MOST_PEOPLE));
        }
        return faults;
    }

    /**
     * Lets only those pass who may take one back, and only if it can be.
     *
     * @throws Refused with the reason
     */
    public void mustGoBack(Caller caller, Merge merge) throws Refused {
        Side into = sides.of(merge.survivor()).orElse(null);
        if (into == null) {
            throw Refused.because(
                    Why.IN_THE_WAY,
                    book.isAway(merge.survivor())
                            ? "attain.customer.merging.survivorAway"
                            : "attain.customer.merging.survivorGone");
        }
        mustLead(caller, into);
        if (merge.state() != State.DONE && !merge.isStuck()) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.merging.overtaken");
        }
        if (today.now().isAfter(merge.until()) && !merge.isStuck()) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.merging.late", Merge.TAKEN_BACK_FOR.toDays());
        }
        if (into.projectId() != merge.projectId()) {
            throw Refused.because(Why.IN_THE_WAY, "attain.customer.merging.survivorGone");
        }
    }
}
