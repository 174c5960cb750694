package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Agreement.Stands;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.ShownAgreement.Edits;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.TreeStep;
import io.attain.planning.agreement.app.AgreementRefused.Reason;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What becomes of what an issue says otherwise than was agreed: whoever leads the sales asks for it, or puts back what counts. */
@Component
public record SettlingEdits(
        Agreements agreements,
        FindingEdits edits,
        ReachingAgreement reaching,
        NegotiatedTargets targets,
        Phases phases,
        Rights rights) {

    /** What is not agreed of a target, and what a person may do about it. */
    Edits of(String userKey, Negotiation target) {
        List<Edit> found = edits.of(target);
        boolean leads = !found.isEmpty() && leads(userKey, target.node());
        return new Edits(found, leads && isToAsk(userKey, target), leads);
    }

    private boolean leads(String userKey, TargetNode node) {
        return rights.in(node.projectId(), userKey).filter(Caller::leads).isPresent();
    }

    private boolean isToAsk(String userKey, Negotiation target) {
        TargetNode node = target.node();
        return isChanged(target) && (target.isOpen() ? reaching.mayResolve(userKey, node) : !phases.isOver(node));
    }

    private static boolean isChanged(Negotiation target) {
        return target.agreement().standing() == Standing.CHANGED;
    }

    /**
     * Asks the owner for what the issue says: what was agreed is proposed again, what is proposed is asked for.
     *
     * @param asked the amount that the caller has seen, in minor units; null if none is named
     * @param seen what else the caller has seen
     * @throws AgreementRefused if it cannot be asked for now, or not by the caller; then nothing has changed
     */
    public List<String> propose(Caller caller, long issueId, @Nullable Long asked, @Nullable String seen) {
        boolean askedFor = agreements
                .of(issueId)
                .filter(Negotiation::isOpen)
                .filter(SettlingEdits::isChanged)
                .isPresent();
        if (askedFor) {
            Statement answer =
                    new Statement(Statement.Speaker.ASKER, Answer.Kind.ANSWERED, asked, seen, asked, "", null);
            return reaching.say(caller, issueId, answer);
        }
        return reaching.inTurn(
                caller,
                issueId,
                () -> mustBeDone(Optional.of(asSeen(caller, issueId, asked, seen))
                        .filter(target -> isToAsk(caller.key(), target))
                        .flatMap(target -> targets.take(caller.key(), issueId, TreeStep.PROPOSAL, ""))
                        .orElseThrow(() -> AgreementRefused.because(Reason.NOT_EDITED))));
    }

    /** Puts back what counts; asked and refused as the above. */
    public List<String> putBack(Caller caller, long issueId, @Nullable Long asked, @Nullable String seen) {
        return reaching.inTurn(caller, issueId, () -> {
            Negotiation target = asSeen(caller, issueId, asked, seen);
            TargetNode node = target.node();
            List<Edit> found = edits.of(target);
            if (found.isEmpty()) {
                throw AgreementRefused.because(Reason.NOT_EDITED);
            }
            Optional<Stands> stands = target.agreement().stands();
            mustBeDone(targets.putBack(
                    caller.key(),
                    node,
                    stands.map(each -> each.terms().metric()).orElse(node.metric()),
                    found));
        });
    }

    private static void mustBeDone(List<String> refused) {
        if (!refused.isEmpty()) {
            throw AgreementRefused.byJira(refused);
        }
    }

    private Negotiation asSeen(Caller caller, long issueId, @Nullable Long asked, @Nullable String seen) {
        Negotiation target = agreements
                .of(issueId)
                .filter(found -> rights.maySee(caller.key(), issueId))
                .orElseThrow(() -> AgreementRefused.because(Reason.NO_TARGET));
        if (!caller.leads()) {
            throw AgreementRefused.because(Reason.NOT_MANAGER);
        }
        if (asked == null) {
            throw AgreementRefused.faulty(List.of(Fault.of("amount", "attain.target.agreement.fault.amount")));
        }
        ReachingAgreement.mustBeAsSeen(target.agreement(), asked, seen);
        return target;
    }
}
