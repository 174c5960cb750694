package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.NegotiatedTargets.Current;
import io.attain.planning.agreement.NegotiatedTargets.Whole;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.SeenTerms;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.TreeStep;
import io.attain.targets.Phase;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a target with all its parts a step on, each as it would be alone: one that is refused stops no other. */
@Component
public record WholeTrees(
        Agreements agreements, NegotiatedTargets targets, ReachingAgreement reaching, Phases phases, Rights rights) {

    /** How many are taken on at a time: a request must not last for minutes. */
    private static final int MOST = 50;

    /**
     * Why a target was not taken on.
     *
     * @param messages what Jira says; empty if its workflow has no such step for the asker
     * @param word why the owner's word was refused; null if none was said
     */
    public record Refused(long issueId, String key, List<String> messages, @Nullable AgreementRefused word) {}

    /**
     * What came of it.
     *
     * @param done how many were taken on
     * @param left how many were not looked at yet: ask again
     * @param refused those that were not
     */
    public record Outcome(int done, int left, List<Refused> refused) {}

    /**
     * Takes those targets of a tree on that somebody may see and take on, from the top, in their name.
     *
     * @param reason why, for what is sent back
     * @param skipped how many of them were refused before, so that they are passed over
     * @return nothing if the caller may not see the top, or it is no complete target
     * @throws AgreementRefused if what is sent back has no reason
     */
    public Optional<Outcome> take(Caller caller, long topId, TreeStep step, String reason, int skipped) {
        return agreements
                .of(topId)
                .filter(top -> rights.maySee(caller.key(), topId))
                .map(top -> {
                    mustHaveAReason(step, reason);
                    return take(caller.key(), candidates(caller.key(), top, step, skipped), step, reason);
                });
    }

    private static void mustHaveAReason(TreeStep step, String reason) {
        List<Fault> faults =
                Statement.faultsOf(reason, step == TreeStep.SENDING_BACK, "attain.target.step.fault.reason");
        if (!faults.isEmpty()) {
            throw AgreementRefused.faulty(faults);
        }
    }

    private List<Negotiation> candidates(String userKey, Negotiation top, TreeStep step, int skipped) {
        List<Negotiation> seen = Agreements.seen(top.node(), agreements.parts(top.node()), rights, userKey);
        return all(top, seen)
                .filter(isFor(userKey, top, seen, step))
                .skip(skipped)
                .toList();
    }

    /**
     * How many targets of a tree each step is for.
     *
     * @param seen the parts that the asker may see
     */
    Map<TreeStep, Integer> open(String userKey, Negotiation top, List<Negotiation> seen) {
        Map<TreeStep, Integer> open = new EnumMap<>(TreeStep.class);
        for (TreeStep step : TreeStep.values()) {
            open.put(step, (int)
                    all(top, seen).filter(isFor(userKey, top, seen, step)).count());
        }
        return open;
    }

    private static Stream<Negotiation> all(Negotiation top, List<Negotiation> seen) {
        return Stream.concat(Stream.of(top), seen.stream());
    }

    private Predicate<Negotiation> isFor(String userKey, Negotiation top, List<Negotiation> seen, TreeStep step) {
        Predicate<TargetNode> hasASay = hasASay(userKey, top, seen);
        return switch (step) {
            case PROPOSAL -> item -> item.agreement().phase() == Phase.DRAFT;
            case ACCEPTANCE ->
                item -> item.waitsFor(userKey)
                        && item.agreement().standing() == Standing.WAITING
                        && !item.agreement().isOwnProposal();
            case ACTIVATION -> item -> phases.isToActivate(item.node()) && hasASay.test(item.node());
            case SENDING_BACK -> item -> item.isOpen() && hasASay.test(item.node());
        };
    }

    /** Whether somebody owns a target, what it is a part of, or leads the sales; its workflow has the last word. */
    private Predicate<TargetNode> hasASay(String userKey, Negotiation top, List<Negotiation> seen) {
        Map<Long, Boolean> led = new HashMap<>();
        Map<Long, @Nullable String> above = new HashMap<>();
        all(top, seen)
                .forEach(item -> above.put(item.node().issueId(), item.node().ownerKey()));
        targets.whole(top.node().issueId())
                .map(Whole::owner)
                .ifPresent(owner -> above.put(top.node().parentId(), owner));
        return node -> userKey.equals(node.ownerKey())
                || userKey.equals(above.get(node.parentId()))
                || led.computeIfAbsent(node.projectId(), project -> rights.in(project, userKey)
                        .filter(Caller::leads)
                        .isPresent());
    }

    private Outcome take(String userKey, List<Negotiation> items, TreeStep step, String reason) {
        List<Refused> refused = new ArrayList<>();
        List<Negotiation> now = items.stream().limit(MOST).toList();
        now.forEach(item -> (step == TreeStep.ACCEPTANCE ? accept(userKey, item) : move(userKey, item, step, reason))
                .ifPresent(refused::add));
        return new Outcome(now.size() - refused.size(), items.size() - now.size(), List.copyOf(refused));
    }

    private Optional<Refused> accept(String userKey, Negotiation item) {
        TargetNode node = item.node();
        try {
            Caller caller = rights.in(node.projectId(), userKey)
                    .orElseThrow(() -> AgreementRefused.because(AgreementRefused.Reason.NO_TARGET));
            reaching.say(
                    caller,
                    node.issueId(),
                    new Statement(
                            Statement.Speaker.OWNER,
                            Answer.Kind.ACCEPTED,
                            node.amount(),
                            SeenTerms.of(node.terms()),
                            null,
                            "",
                            null));
            return Optional.empty();
        } catch (AgreementRefused e) {
            return Optional.of(new Refused(node.issueId(), node.key(), List.of(), e));
        }
    }

    private Optional<Refused> move(String userKey, Negotiation item, TreeStep step, String reason) {
        TargetNode node = item.node();
        Optional<List<String>> messages = targets.find(node.issueId())
                .filter(now -> isStill(now, step))
                .flatMap(now -> targets.take(userKey, node.issueId(), step, reason));
        return messages.filter(List::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(node.issueId(), node.key(), messages.orElse(List.of()), null));
    }

    /** What somebody else took on meanwhile is left: from there, a step may lead to the same status that nobody asked for. */
    private boolean isStill(Current now, TreeStep step) {
        return switch (step) {
            case PROPOSAL -> now.phase() == Phase.DRAFT;
            case ACTIVATION -> phases.isToActivate(now.node());
            case ACCEPTANCE, SENDING_BACK -> now.phase() == Phase.PROPOSED;
        };
    }
}
