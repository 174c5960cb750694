package io.attain.planning.agreement.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Caller;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.app.AgreementRefused;
import io.attain.planning.agreement.app.ProposingTargets;
import io.attain.planning.agreement.app.ReachingAgreement;
import io.attain.planning.agreement.app.ShowingAgreements;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is said about an amount, and tells how the talk stands. */
@Component
record AgreementAnswers(
        Asker asker,
        TargetAsker targetAsker,
        ShowingAgreements showing,
        ReachingAgreement reaching,
        ProposingTargets proposing,
        AgreementView view,
        Today today) {

    /** How a target and its owner stand to each other, what was said, what was agreed, and what is open below it. */
    AgreementDto get(String key) {
        return shown(asker.issue(key));
    }

    /** The owner accepts or counter-proposes. */
    AgreementDto answer(String key, @Nullable AgreementBody body) {
        return say(asker.issue(key), Speaker.OWNER, body);
    }

    /** Somebody else takes the owner's counter-proposal or asks the owner again. */
    AgreementDto resolve(String key, @Nullable AgreementBody body) {
        return say(asker.issue(key), Speaker.ASKER, body);
    }

    /** Proposes the drafts of a tree from its top, fifty at a time, each as its workflow lets the asker. */
    ProposalDto propose(String key, String skipped) {
        Issue issue = asker.issue(key);
        return proposing
                .propose(caller(issue), issue.getId(), targetAsker.position("skipped", skipped))
                .map(ProposalDto::of)
                .orElseThrow(() -> asker.noIssue(key));
    }

    private AgreementDto say(Issue issue, Speaker speaker, @Nullable AgreementBody body) {
        Statement statement = AgreementReader.read(asker, speaker, body);
        try {
            reaching.say(caller(issue), issue.getId(), statement);
        } catch (AgreementRefused e) {
            throw problem(issue, e);
        }
        return shown(issue);
    }

    private AgreementDto shown(Issue issue) {
        return view.of(now(issue));
    }

    private ShownAgreement now(Issue issue) {
        return showing.whole(caller(issue), issue.getId()).orElseThrow(() -> asker.noIssue(issue.getKey()));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private RestProblem problem(Issue issue, AgreementRefused refused) {
        String key = Objects.requireNonNull(issue.getKey());
        return switch (refused.reason()) {
            case NO_TARGET -> asker.noIssue(key);
            case FAULTY -> RestProblem.badRequest(asker.told(refused.faults()));
            case NOT_PROPOSED -> RestProblem.conflict(asker.say("attain.target.agreement.notProposed", key));
            case AMOUNT_CHANGED ->
                RestProblem.conflict(asker.say("attain.target.agreement.amountChanged", key, amountNow(issue)));
            case NOT_ASKED ->
                RestProblem.conflict(asker.say("attain.target.agreement.notAsked.amount", key, amountNow(issue)));
            case OWN_PROPOSAL -> RestProblem.conflict(asker.say("attain.target.agreement.ownProposal", key));
            case DAY_CHANGED ->
                RestProblem.conflict(asker.say("attain.target.agreement.dayChanged", key, dayNow(issue)));
            case NO_COUNTER -> RestProblem.conflict(asker.say("attain.target.agreement.noCounter", key));
            case NOT_OWNER -> RestProblem.forbidden(asker.say("attain.target.agreement.notOwner", key));
            case OWN_TARGET -> RestProblem.forbidden(asker.say("attain.target.agreement.ownTarget", key));
            case NOT_MANAGER -> RestProblem.forbidden(asker.say("attain.target.agreement.notManager", key));
            case JIRA -> RestProblem.conflict(List.copyOf(refused.messages()));
        };
    }

    private LocalDate dayNow(Issue issue) {
        return now(issue).target().day(today.of(asker.user().getKey()));
    }

    private String amountNow(Issue issue) {
        return targetAsker.amount(now(issue).target().node());
    }
}
