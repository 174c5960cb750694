package io.attain.planning.agreement.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.Coded;
import io.attain.kernel.Fault;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.TreeStep;
import io.attain.planning.agreement.app.AgreementRefused;
import io.attain.planning.agreement.app.ReachingAgreement;
import io.attain.planning.agreement.app.SettlingEdits;
import io.attain.planning.agreement.app.ShowingAgreements;
import io.attain.planning.agreement.app.WholeTrees;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talk about one target's amount. */
@Component
@Path("/targets/{key}/agreement")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public record AgreementResource(
        Asker asker,
        TargetAsker targetAsker,
        ShowingAgreements showing,
        ReachingAgreement reaching,
        WholeTrees trees,
        SettlingEdits edits,
        AgreementView view) {

    private static final String CLOSED = "attain.target.step.closed";

    @Inject
    public AgreementResource {}

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
     *   <li>409 if the target is not proposed, or its amount, anything else that it asks for, or the day that it would count
     *       from, is another than the asker saw: the message tells what
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
     *   <li>409 if the target is not proposed, it is another than the asker saw, there is no such
     *       counter-proposal, or Jira refuses the amount
     * </ul>
     */
    @POST
    @Path("/resolution")
    public AgreementDto resolve(@PathParam("key") String key, @Nullable AgreementBody body) {
        return say(asker.issue(key), Speaker.ASKER, body);
    }

    /**
     * Settles what the issue says otherwise than what counts: {@code propose} asks the owner for it, {@code putBack} writes what
     * counts into the issue.
     *
     * <ul>
     *   <li>200 with {@link AgreementDto} as it stands now
     *   <li>400 with what is wrong with the body, by field
     *   <li>403 if the asker does not lead the target
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     *   <li>409 if it is another than the asker saw, its issue says what counts by now, or Jira refuses
     * </ul>
     */
    @POST
    @Path("/edits")
    public AgreementDto settle(@PathParam("key") String key, @Nullable AgreementBody sent) {
        Issue issue = asker.issue(key);
        AgreementBody body = AgreementReader.sound(asker, sent);
        Long asked = AgreementReader.number(body.amount());
        return told(issue, () -> switch (String.valueOf(body.answer())) {
            case "propose" -> edits.propose(caller(issue), issue.getId(), asked, body.seen());
            case "putBack" -> edits.putBack(caller(issue), issue.getId(), asked, body.seen());
            default ->
                throw RestProblem.badRequest(
                        asker.told(List.of(Fault.of("answer", "attain.target.agreement.fault.settling"))));
        });
    }

    /**
     * Takes the targets of a tree a step on from its top, fifty at a time, each as it would be alone; safe to repeat.
     *
     * <ul>
     *   <li>200 with {@link TreeStepDto}
     *   <li>400 if {@code passedOver} has an entry that is null, or what is sent back has no reason
     *   <li>404 if the asker may not know of the issue, it is no complete target, or there is no such step
     * </ul>
     *
     * @param step proposal (of drafts), acceptance (of the asker's own), activation, or sendingBack with a reason
     */
    @POST
    @Path("/{step}")
    public TreeStepDto take(
            @PathParam("key") String key, @PathParam("step") String step, TreeStepDto.@Nullable Body sent) {
        Issue issue = asker.issue(key);
        TreeStep asked = Coded.find(TreeStep.values(), step)
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.target.step.none")));
        TreeStepDto.Body body = sent == null ? TreeStepDto.Body.EMPTY : sent;
        asker.mustBeSound(body);
        String reason = VisibleText.of(body.reason());
        try {
            return trees.take(caller(issue), issue.getId(), asked, reason, body.refusedBefore())
                    .map(outcome -> told(caller(issue), outcome))
                    .orElseThrow(() -> asker.noIssue(key));
        } catch (AgreementRefused e) {
            throw RestProblem.badRequest(asker.told(e.faults()));
        }
    }

    /** Equal reasons are told once. */
    private TreeStepDto told(Caller caller, WholeTrees.Outcome outcome) {
        Map<List<String>, List<String>> keys = new LinkedHashMap<>();
        outcome.refused().forEach(each -> keys.computeIfAbsent(messages(caller, each), reason -> new ArrayList<>())
                .add(each.key()));
        return new TreeStepDto(
                outcome.done(),
                outcome.left(),
                keys.entrySet().stream()
                        .map(each -> new TreeStepDto.Refused(each.getValue(), each.getKey()))
                        .toList());
    }

    private List<String> messages(Caller caller, WholeTrees.Refused refused) {
        if (refused.word() != null) {
            return words(refused.key(), refused.word(), () -> showing.whole(caller, refused.issueId()));
        }
        return refused.messages().isEmpty() ? List.of(asker.say(CLOSED)) : refused.messages();
    }

    private AgreementDto say(Issue issue, Speaker speaker, @Nullable AgreementBody body) {
        Statement statement = AgreementReader.read(asker, speaker, body);
        return told(issue, () -> reaching.say(caller(issue), issue.getId(), statement));
    }

    /** How it stands once something was said. */
    private AgreementDto told(Issue issue, Supplier<List<String>> said) {
        try {
            List<String> refused = said.get();
            return view.of(found(issue).stuckFor(refused));
        } catch (AgreementRefused e) {
            throw problem(issue, e);
        }
    }

    private AgreementDto shown(Issue issue) {
        return view.of(found(issue));
    }

    private ShownAgreement found(Issue issue) {
        return now(issue).orElseThrow(() -> asker.noIssue(issue.getKey()));
    }

    private Optional<ShownAgreement> now(Issue issue) {
        return showing.whole(caller(issue), issue.getId());
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private RestProblem problem(Issue issue, AgreementRefused refused) {
        String key = Objects.requireNonNull(issue.getKey());
        return switch (refused.reason()) {
            case NO_TARGET -> asker.noIssue(key);
            case FAULTY -> RestProblem.badRequest(asker.told(refused.faults()));
            case NOT_OWNER, OWN_TARGET, NOT_MANAGER ->
                RestProblem.forbidden(words(key, refused, () -> now(issue)).get(0));
            default -> RestProblem.conflict(words(key, refused, () -> now(issue)));
        };
    }

    /** @param now asks how the target stands, which may be gone by now, where the words tell it */
    private List<String> words(String key, AgreementRefused refused, Supplier<Optional<ShownAgreement>> now) {
        return switch (refused.reason()) {
            case NO_TARGET -> List.of(asker.say(CLOSED));
            case FAULTY ->
                asker.told(refused.faults()).stream()
                        .map(RestProblem.Fault::message)
                        .toList();
            case NOT_PROPOSED -> List.of(asker.say("attain.target.agreement.notProposed", key));
            case AMOUNT_CHANGED -> asItIs(now, "attain.target.agreement.amountChanged", key, this::amount);
            case TERMS_CHANGED ->
                List.of(asker.say("attain.target.agreement.termsChanged", key, view.names(refused.changed())));
            case NOT_ASKED -> asItIs(now, "attain.target.agreement.notAsked.amount", key, this::amount);
            case OWN_PROPOSAL -> List.of(asker.say("attain.target.agreement.ownProposal", key));
            case DAY_CHANGED -> asItIs(now, "attain.target.agreement.dayChanged", key, this::day);
            case NO_COUNTER -> List.of(asker.say("attain.target.agreement.noCounter", key));
            case NOT_EDITED -> List.of(asker.say("attain.target.agreement.notEdited", key));
            case NOT_OWNER -> List.of(asker.say("attain.target.agreement.notOwner", key));
            case OWN_TARGET -> List.of(asker.say("attain.target.agreement.ownTarget", key));
            case NOT_MANAGER -> List.of(asker.say("attain.target.agreement.notManager", key));
            case JIRA -> refused.messages();
        };
    }

    private List<String> asItIs(
            Supplier<Optional<ShownAgreement>> now,
            String messageKey,
            String key,
            Function<Negotiation, Serializable> told) {
        return List.of(now.get()
                .map(shown -> asker.say(messageKey, key, told.apply(shown.target())))
                .orElseGet(() -> asker.say(CLOSED)));
    }

    private LocalDate day(Negotiation target) {
        return target.day(asker.today());
    }

    private String amount(Negotiation target) {
        return targetAsker.amount(target.node());
    }
}
