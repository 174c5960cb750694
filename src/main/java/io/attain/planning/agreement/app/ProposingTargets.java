package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes a target with all its parts, each as its workflow lets whoever asks. */
@Component
public record ProposingTargets(Agreements agreements, NegotiatedTargets targets, Rights rights) {

    /** How many are proposed at a time: a request must not last for minutes. */
    private static final int MOST = 50;

    /** Why a draft was not proposed. */
    public record Refused(String key, List<String> messages) {}

    /**
     * What came of it.
     *
     * @param proposed how many were proposed
     * @param left how many drafts were not looked at yet: propose again
     * @param refused those that their workflow does not let through
     */
    public record Outcome(int proposed, int left, List<Refused> refused) {}

    /**
     * Proposes the drafts of a tree that somebody may see, from the top, in their name.
     *
     * @param skipped how many of them were refused before, so that they are passed over
     * @return nothing if the caller may not see the top, or it is no complete target
     */
    public Optional<Outcome> propose(Caller caller, long topId, int skipped) {
        return agreements
                .of(topId)
                .filter(top -> rights.maySee(caller.key(), topId))
                .map(top -> propose(
                        caller,
                        Stream.concat(Stream.of(top), seen(caller, top))
                                .filter(item -> item.agreement().phase() == Phase.DRAFT)
                                .skip(skipped)
                                .toList()));
    }

    private Outcome propose(Caller caller, List<Negotiation> drafts) {
        int proposed = 0;
        List<Refused> refused = new ArrayList<>();
        for (Negotiation draft : drafts.stream().limit(MOST).toList()) {
            Optional<List<String>> messages = propose(caller, draft.node().issueId());
            if (messages.filter(List::isEmpty).isPresent()) {
                proposed++;
            } else {
                refused.add(new Refused(draft.node().key(), messages.orElse(List.of())));
            }
        }
        return new Outcome(proposed, Math.max(0, drafts.size() - MOST), List.copyOf(refused));
    }

    /** Only what is a draft still: from Agreed, a step leads to Proposed too, and nobody has asked for that. */
    private Optional<List<String>> propose(Caller caller, long issueId) {
        return targets.find(issueId)
                .filter(now -> now.phase() == Phase.DRAFT)
                .flatMap(now -> targets.propose(caller.key(), issueId));
    }

    private Stream<Negotiation> seen(Caller caller, Negotiation top) {
        return Agreements.seen(top.node(), agreements.parts(top.node()), rights, caller.key()).stream();
    }
}
