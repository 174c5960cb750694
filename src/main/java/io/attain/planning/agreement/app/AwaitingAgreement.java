package io.attain.planning.agreement.app;

import io.attain.kernel.Rights;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.Forests;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which targets of all projects wait for whose word. */
@Component
public record AwaitingAgreement(
        Agreements agreements, NegotiatedTargets targets, Forests forests, ReachingAgreement reaching, Rights rights) {

    /**
     * The proposed targets of a person who has not accepted them, also those that the person waits about; whether the person
     * may see them or not.
     */
    public List<Negotiation> all(String owner) {
        Set<Long> projects = targets.projects();
        return agreements.proposedTo(owner).stream()
                .filter(item -> projects.contains(item.node().projectId()))
                .filter(item -> item.agreement().standing() != Standing.ACCEPTED)
                .toList();
    }

    /** The same, those that the person may see. */
    public List<Negotiation> of(String owner) {
        return seen(owner, all(owner));
    }

    /** The open counter-proposals that a person may see and answer. */
    public List<Negotiation> answersOf(String userKey) {
        List<Negotiation> countered = targets.projects().stream()
                .flatMap(project -> agreements.proposed(forests.of(project).nodesIn(project)).stream())
                .filter(item -> item.agreement().standing() == Standing.COUNTERED)
                .toList();
        return seen(userKey, countered).stream()
                .filter(item -> reaching.mayResolve(userKey, item.node()))
                .toList();
    }

    private List<Negotiation> seen(String userKey, List<Negotiation> all) {
        Set<Long> seen = rights.seen(
                userKey, all.stream().map(item -> item.node().issueId()).toList());
        return all.stream().filter(item -> seen.contains(item.node().issueId())).toList();
    }
}
