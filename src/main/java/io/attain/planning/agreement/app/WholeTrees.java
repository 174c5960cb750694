package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Rights;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.NegotiatedTargets;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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
     * @param passedOver the keys of those that were refused before
     * @return nothing if the caller may not see the top, or it is no complete target
     * @throws AgreementRefused if what is sent back has no reason
     */
    public Optional<Outcome> take(Caller caller, long topId, TreeStep step, String reason, Set<String> passedOver) {
        return agreements
                .of(topId)
                .filter(top -> rights.maySee(caller.key(), topId))
                .map(top -> {
                    mustHaveAReason(step, reason);
                    return take(caller.key(), candidates(caller.key(), top, step, passedOver), step, reason);
                });
    }

    private static void mustHaveAReason(TreeStep step, String reason) {
        List<Fault> faults =
                Statement.faultsOf(reason, step == TreeStep.SENDING_BACK, "attain.target.step.fault.reason");
        if (!faults.isEmpty()) {
            throw AgreementRefused.faulty(faults);
        }
    }

    private List<Negotiation> candidates(String userKey, Negotiation top, TreeStep step, Set<String> passedOver) {
        List<Negotiation> seen = Agreements.seen(top.node(), agreements.parts(top.node()), rights, userKey);
        return all(top, seen)
                .filter(isFor(userKey, step, hasASay(userKey, top, seen)))
                .filter(item -> !passedOver.contains(item.node().key()))
                .toList();
    }

    /**
     * How many targets of a tree each step is for.
     *
     * @param seen the parts that the asker may see
     */
    Map<TreeStep, Integer> open(String userKey, Negotiation top, List<Negotiation> seen) {
        Map<TreeStep, Integer> open = new EnumMap<>(TreeStep.class);
        Predicate<Negotiation> hasASay = hasASay(userKey, top, seen);
        for (TreeStep step : TreeStep.values()) {
            open.put(step, (int)
                    all(top, seen).filter(isFor(userKey, step, hasASay)).count());
        }
        return open;
    }

    private static Stream<Negotiation> all(Negotiation top, List<Negotiation> seen) {
        return Stream.concat(Stream.of(top), seen.stream());
    }

    private Predicate<Negotiation> isFor(String userKey, TreeStep step, Predicate<Negotiation> hasASay) {
        Predicate<Negotiation> may = step == TreeStep.ACCEPTANCE
                ? item -> item.waitsFor(userKey)
                        && item.agreement().standing() == Standing.WAITING
                        && !item.agreement().isOwnProposal()
                : hasASay;
        return item -> isAt(step, item.agreement().phase(), item.node()) && may.test(item);
    }

    private boolean isAt(TreeStep step, Phase phase, TargetNode node) {
        return switch (step) {
            case PROPOSAL -> phase == Phase.DRAFT;
            case ACCEPTANCE, SENDING_BACK -> phase == Phase.PROPOSED;
            case ACTIVATION -> phases.isToActivate(node);
        };
    }

    /** Whether somebody has a say in a target of a tree; its workflow has the last word. What is asked is asked once. */
    private Predicate<Negotiation> hasASay(String userKey, Negotiation top, List<Negotiation> seen) {
        Map<Long, Optional<Caller>> callers = new HashMap<>();
        Map<Long, @Nullable String> owners = new HashMap<>();
        all(top, seen).map(Negotiation::node).forEach(node -> owners.put(node.issueId(), node.ownerKey()));
        return item -> {
            TargetNode node = item.node();
            Supplier<Optional<String>> above =
                    () -> node.issueId() == top.node().issueId()
                            ? reaching.above(node.issueId())
                            : Optional.ofNullable(node.parentId()).map(owners::get);
            return callers.computeIfAbsent(node.projectId(), project -> rights.in(project, userKey))
                    .filter(caller -> ReachingAgreement.hasASay(caller, node.ownerKey(), above))
                    .isPresent();
        };
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

    /** What somebody else took on meanwhile is left: from there, a step may lead to the same status that nobody asked for. */
    private Optional<Refused> move(String userKey, Negotiation item, TreeStep step, String reason) {
        TargetNode node = item.node();
        Optional<List<String>> messages = targets.find(node.issueId())
                .filter(now -> isAt(step, now.phase(), now.node()))
                .flatMap(now -> targets.take(userKey, node.issueId(), step, reason));
        return messages.filter(List::isEmpty).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(node.issueId(), node.key(), messages.orElse(List.of()), null));
    }
}
