package io.attain.planning.agreement.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talk about one target's amount. */
@Path("/targets/{key}/agreement")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Component
public class AgreementResource {

    private final Asker asker;
    private final TargetAsker targetAsker;
    private final ShowingAgreements showing;
    private final ReachingAgreement reaching;
    private final ProposingTargets proposing;
    private final AgreementView view;
    private final Today today;

    @Inject
    public AgreementResource(
            TargetAsker targetAsker,
            ShowingAgreements showing,
            ReachingAgreement reaching,
            ProposingTargets proposing,
            AgreementView view,
            Today today) {
        this.asker = targetAsker.asker();
        this.targetAsker = targetAsker;
        this.showing = showing;
        this.reaching = reaching;
        this.proposing = proposing;
        this.view = view;
        this.today = today;
    }

    /**
     * How a target and its owner stand to each other, what was said, what was agreed, and what is open below it.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public AgreementDto get(@PathParam("key") String key) {
        return shown(asker.issue(key));
    }

    /**
     * The owner accepts or counter-proposes. Accepting again is the same as once.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker does not own the target
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if the target is not proposed, or its amount, or the day that it would count from, is another than the asker
     *       saw: the message tells what it is now
     * </ul>
     */
    @POST
    public AgreementDto answer(@PathParam("key") String key, @Nullable AgreementBody body) {
        return say(asker.issue(key), Speaker.OWNER, body);
    }

    /**
     * Somebody else takes the owner's counter-proposal, which becomes the amount, or asks the owner again, for another
     * amount or the same.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker owns the target, or neither leads the sales nor owns the target above it
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if the target is not proposed, its amount or day is another than the asker saw, there is no such
     *       counter-proposal, or Jira refuses the amount
     * </ul>
     */
    @POST
    @Path("/resolution")
    public AgreementDto resolve(@PathParam("key") String key, @Nullable AgreementBody body) {
        return say(asker.issue(key), Speaker.ASKER, body);
    }

    /**
     * Proposes the drafts of a tree from its top, fifty at a time, each as its workflow lets the asker.
     *
     * <ul>
     *   <li>200 with {@link ProposalDto}
     *   <li>400 if {@code skipped} is no number
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     *
     * @param skipped how many drafts were refused in earlier calls, to be passed over now
     */
    @POST
    @Path("/proposal")
    public ProposalDto propose(@PathParam("key") String key, @QueryParam("skipped") @DefaultValue("0") String skipped) {
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
            case DAY_CHANGED ->
                RestProblem.conflict(asker.say("attain.target.agreement.dayChanged", key, dayNow(issue)));
            case NO_COUNTER -> RestProblem.conflict(asker.say("attain.target.agreement.noCounter", key));
            case NOT_OWNER -> RestProblem.forbidden(asker.say("attain.target.agreement.notOwner", key));
            case OWN_TARGET -> RestProblem.forbidden(asker.say("attain.target.agreement.ownTarget", key));
            case NOT_MANAGER -> RestProblem.forbidden(asker.say("attain.target.agreement.notManager", key));
            case JIRA -> RestProblem.conflict(List.copyOf(refused.messages()));
        };
    }

    private String dayNow(Issue issue) {
        return now(issue).target().day(today.of(asker.user().getKey())).toString();
    }

    private String amountNow(Issue issue) {
        return targetAsker.amount(now(issue).target().node());
    }
}
