package io.attain.planning.agreement.app;

import io.attain.kernel.Today;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.NegotiatedTargets.Current;
import org.springframework.stereotype.Component;

/**
 * Keeps for which amount a target is proposed, and by whom: that amount is what its owner accepts, whatever the issue says
 * later. What its owner proposes is for whoever leads it to take, as a counter-proposal is.
 */
@Component
public record AskingOwners(Agreements agreements, ReachingAgreement reaching, Answers answers, Today today) {

    /**
     * A target is being proposed by somebody.
     *
     * @return whether it is kept; false if somebody else has said something at this moment
     */
    public boolean ask(String userKey, Current now) {
        Agreement agreement = agreements.of(now).agreement();
        long amount = agreement.goal().amount();
        Answer.Kind kind = reaching.mayResolve(userKey, now.node()) ? Answer.Kind.ANSWERED : Answer.Kind.COUNTERED;
        return answers.add(
                now.node().issueId(),
                new Answer(
                        agreement.next(),
                        agreement.round(),
                        kind,
                        userKey,
                        amount,
                        amount,
                        "",
                        null,
                        today.now(),
                        now.node().terms()));
    }
}
