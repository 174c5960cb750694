package io.attain.planning.agreement.app;

import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.app.DoingAll;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Agrees targets of which nothing is open any more. They are agreed with the last word that was missing; a server may die, or
 * lose its database, between that word and what follows from it, and nobody says a word twice.
 */
@Component
public record AgreeingWhatIsReady(Agreements agreements, Forests forests, ReachingAgreement reaching)
        implements Nightly {

    /** After what is kept of targets was held against their issues. */
    @Override
    public NightStep nightly() {
        return NightStep.counting(
                Phase.ISSUES,
                "targetsAgreed",
                "attain.target.agreement.night.agreed",
                (project, day) -> agree(project));
    }

    /** How many of a project's targets that their owners have accepted are agreed now. */
    public int agree(long projectId) {
        List<TargetNode> accepted = agreements.proposed(forests.of(projectId).nodesIn(projectId)).stream()
                .filter(item -> item.agreement().standing() == Standing.ACCEPTED)
                .map(Negotiation::node)
                .toList();
        return DoingAll.sum(accepted, target -> reaching.agreeIfReady(target) ? 1 : 0);
    }
}
