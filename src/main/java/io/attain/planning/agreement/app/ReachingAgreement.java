package io.attain.planning.agreement.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.NegotiatedTargets.Current;
import io.attain.planning.agreement.NegotiatedTargets.Whole;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.SeenTerms;
import io.attain.planning.agreement.Statement;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.Statement.Word;
import io.attain.planning.agreement.app.AgreementRefused.Reason;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.TermField;
import io.attain.targets.Turns;
import io.attain.targets.Turns.Matter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The talk between an owner and whoever asks: accept, propose another amount, take it, ask again. One word at a time per
 * target in the whole cluster, and what follows from it in the same turn; a word about what has changed meanwhile is
 * refused.
 */
@Component
public record ReachingAgreement(
        Agreements agreements, NegotiatedTargets targets, Answers answers, Rights rights, Turns turns, Today today) {

    /**
     * Whether somebody may answer what a target's owner says: who leads the sales, or owns the target that it is a part of;
     * never its owner, for nobody raises or lowers a target of their own.
     */
    boolean mayResolve(String userKey, TargetNode target) {
        return rights.in(target.projectId(), userKey)
                .filter(caller -> leads(caller, target.issueId(), target.ownerKey()))
                .isPresent();
    }

    private boolean leads(Caller caller, long issueId, @Nullable String owner) {
        return leads(caller, owner, () -> above(issueId));
    }

    private static boolean leads(Caller caller, @Nullable String owner, Supplier<Optional<String>> above) {
        return !caller.owns(owner)
                && (caller.leads() || above.get().filter(caller::owns).isPresent());
    }

    /** Whose the target is that an issue is a part of. */
    Optional<String> above(long issueId) {
        return targets.whole(issueId).map(Whole::owner);
    }

    /** Whether somebody may take a target a step on that settles nothing: who owns it, or may answer its owner. */
    public boolean hasASay(String userKey, long projectId, long issueId, @Nullable String owner) {
        return rights.in(projectId, userKey)
                .filter(caller -> rights.maySee(userKey, issueId))
                .filter(caller -> hasASay(caller, owner, () -> above(issueId)))
                .isPresent();
    }

    /** The same of a target that the caller sees; {@code above} is whose the target is that it is a part of. */
    static boolean hasASay(Caller caller, @Nullable String owner, Supplier<Optional<String>> above) {
        return caller.owns(owner) || leads(caller, owner, above);
    }

    /**
     * Says something about a target. Accepting agrees the target in the same turn, if nothing else is open, and then the
     * targets above it whose owners have accepted them, each in a turn of its own.
     *
     * @param caller who speaks, with their rights in the target's project
     * @return why Jira does not let it be agreed although nothing is open any more; empty if it does, or something is
     * @throws AgreementRefused if it cannot be said now, or not by the caller; then nothing has changed
     */
    public List<String> say(Caller caller, long issueId, Statement statement) {
        return inTurn(caller, issueId, () -> keepIfNew(caller, issueId, statement));
    }

    /** Does something about a target in the turn at it, and what follows from it: the target may be agreed by now. */
    List<String> inTurn(Caller caller, long issueId, Runnable done) {
        return agree(caller.key(), issueId, done).refused();
    }

    /** Agrees a target that its owner has accepted, in the owner's name, if nothing is open any more; whether it did. */
    boolean agreeIfReady(TargetNode target) {
        String owner = target.ownerKey();
        return owner != null && agree(owner, target.issueId(), () -> {}).agreed();
    }

    private Attempt agree(String speaker, long issueId, Runnable done) {
        Attempt attempt = turns.at(issueId, Matter.AGREEMENT, () -> {
            done.run();
            return agree(speaker, issueId);
        });
        if (attempt.agreed()) {
            agreeUpwards(speaker, issueId);
        }
        return attempt;
    }

    /** Whether a target is agreed, and what Jira has against it, if that is all that is open. */
    private record Attempt(boolean agreed, List<String> refused) {
        static final Attempt DONE = new Attempt(true, List.of());
        static final Attempt NONE = new Attempt(false, List.of());
    }

    private void keepIfNew(Caller caller, long issueId, Statement statement) {
        Negotiation target = agreements
                .of(issueId)
                .filter(found -> rights.maySee(caller.key(), issueId))
                .orElseThrow(() -> AgreementRefused.because(Reason.NO_TARGET));
        mustHaveASay(caller, target.node(), statement.speaker());
        List<Fault> faults = statement.faults(target, today.of(caller.key()));
        if (!faults.isEmpty()) {
            throw AgreementRefused.faulty(faults);
        }
        Word word = statement.about(target);
        if (saysAnything(target.agreement(), word)) {
            mustBeOfTheDay(caller, target, word);
            setAmount(caller, target.node(), word);
            keep(caller, target, word);
        }
    }

    private void mustHaveASay(Caller caller, TargetNode target, Speaker as) {
        boolean owns = caller.owns(target.ownerKey());
        if (as == Speaker.OWNER && !owns) {
            throw AgreementRefused.because(Reason.NOT_OWNER);
        }
        if (as == Speaker.ASKER && !leads(caller, target.issueId(), target.ownerKey())) {
            throw AgreementRefused.because(owns ? Reason.OWN_TARGET : Reason.NOT_MANAGER);
        }
    }

    /** Accepting twice is accepting once. */
    private static boolean saysAnything(Agreement agreement, Word word) {
        if (agreement.phase() != Phase.PROPOSED) {
            boolean again = word.kind() == Answer.Kind.ACCEPTED
                    && agreement.standing() == Standing.AGREED
                    && agreement.goal().amount() == word.asked()
                    && SeenTerms.changed(word.seen(), agreement.terms()).isEmpty();
            if (again) {
                return false;
            }
            throw AgreementRefused.because(Reason.NOT_PROPOSED);
        }
        mustBeAsSeen(agreement, word.asked(), word.seen());
        if (agreement.standing() == Standing.CHANGED && !word.asks()) {
            throw AgreementRefused.because(Reason.NOT_ASKED);
        }
        if (word.kind() == Answer.Kind.ACCEPTED && agreement.isOwnProposal()) {
            throw AgreementRefused.because(Reason.OWN_PROPOSAL);
        }
        if (word.kind() == Answer.Kind.TAKEN
                && agreement
                        .counter()
                        .filter(counter -> counter.value() == word.value())
                        .isEmpty()) {
            throw AgreementRefused.because(Reason.NO_COUNTER);
        }
        return word.kind() != Answer.Kind.ACCEPTED || agreement.standing() != Standing.ACCEPTED;
    }

    static void mustBeAsSeen(Agreement agreement, long asked, @Nullable String seen) {
        if (agreement.goal().amount() != asked) {
            throw AgreementRefused.because(Reason.AMOUNT_CHANGED);
        }
        List<TermField> changed = SeenTerms.changed(seen, agreement.terms());
        if (!changed.isEmpty()) {
            throw AgreementRefused.otherThanSeen(changed);
        }
    }

    /** Whoever settles an amount settles the day with it, and names no other. */
    private void mustBeOfTheDay(Caller caller, Negotiation target, Word word) {
        boolean other = word.settles()
                && word.effective() != null
                && !word.effective().equals(target.day(today.of(caller.key())));
        if (other) {
            throw AgreementRefused.because(Reason.DAY_CHANGED);
        }
    }

    private void setAmount(Caller caller, TargetNode target, Word word) {
        if (word.asks() && word.value() != target.amount()) {
            List<String> refused = targets.setAmount(caller.key(), target, word.value());
            if (!refused.isEmpty()) {
                throw AgreementRefused.byJira(refused);
            }
        }
    }

    private void keep(Caller caller, Negotiation target, Word word) {
        boolean kept = answers.add(
                target.node().issueId(),
                new Answer(
                        target.agreement().next(),
                        target.agreement().round(),
                        word.kind(),
                        caller.key(),
                        word.asked(),
                        word.value(),
                        word.reason(),
                        word.settles() ? null : word.effective(),
                        today.now(),
                        target.node().terms()));
        if (!kept) {
            throw AgreementRefused.because(Reason.AMOUNT_CHANGED);
        }
    }

    private void agreeUpwards(String speaker, long said) {
        Set<Long> seen = new HashSet<>(Set.of(said));
        Optional<Long> whole = targets.whole(said).map(Whole::issueId);
        while (whole.filter(seen::add).isPresent()) {
            long id = whole.get();
            boolean agreed =
                    turns.at(id, Matter.AGREEMENT, () -> agree(speaker, id)).agreed();
            whole = agreed ? targets.whole(id).map(Whole::issueId) : Optional.empty();
        }
    }

    /** In the turn at a target: agrees it if it may be agreed as it is now. */
    private Attempt agree(String speaker, long issueId) {
        // The parts are looked up among the stored targets, which may wait for an event that is under way.
        targets.follow(issueId);
        return targets.find(issueId)
                .map(now -> now.phase() == Phase.AGREED ? Attempt.DONE : move(speaker, now))
                .orElse(Attempt.NONE);
    }

    private Attempt move(String speaker, Current now) {
        if (!agreements.mayAgree(now)) {
            return Attempt.NONE;
        }
        long id = now.node().issueId();
        List<String> against = List.of();
        for (String mover : movers(speaker, now.node()).toList()) {
            Optional<List<String>> refused = targets.agree(mover, id);
            if (refused.filter(List::isEmpty).isPresent()) {
                targets.follow(id);
                return Attempt.DONE;
            }
            against = against.isEmpty() ? refused.orElse(List.of()) : against;
        }
        return new Attempt(false, against);
    }

    /**
     * In whose name a target is agreed: of whoever said the last word that was missing, and only if that person may not touch
     * the target, of its owner, whose own word it follows. If its owner is gone, in nobody's.
     */
    private Stream<String> movers(String speaker, TargetNode target) {
        String owner = target.ownerKey();
        if (owner == null || rights.in(target.projectId(), owner).isEmpty()) {
            return Stream.empty();
        }
        return owner.equals(speaker) || !rights.maySee(speaker, target.issueId())
                ? Stream.of(owner)
                : Stream.of(speaker, owner);
    }
}
