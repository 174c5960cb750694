package io.attain.planning.agreement;

import io.attain.kernel.Coded;
import io.attain.targets.Goal;
import io.attain.targets.Phase;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a target and its owner stand to each other. A word counts as long as it is about the amount that the target has now,
 * in the round that is under way, and of who owns it now; after any of them changed, the owner is asked anew.
 *
 * @param phase how far the target is
 * @param owner the user key of its owner
 * @param goal its amount and what was agreed before
 * @param terms what else it asks for
 * @param talk everything that was said, in order
 */
public record Agreement(Phase phase, @Nullable String owner, Goal goal, Terms terms, List<Answer> talk) {

    /** How its owner stands to it. */
    public enum Standing implements Coded {
        /** It is a draft: nobody was asked. */
        NOT_ASKED,
        /** The owner has yet to say something. */
        WAITING,
        ACCEPTED,
        /** The owner has proposed another amount that nobody has answered. */
        COUNTERED,
        AGREED,
        /** It was changed past whoever asks for it, after it was proposed or agreed: it must be asked for. */
        CHANGED
    }

    public Agreement {
        talk = List.copyOf(talk);
    }

    /** How many versions there are: the talk is about the next. */
    public int round() {
        return goal.versions().size();
    }

    /** The number of the next word. */
    public int next() {
        return talk.size() + 1;
    }

    public Standing standing() {
        return switch (phase) {
            case DRAFT -> Standing.NOT_ASKED;
            case PROPOSED -> proposed();
            case AGREED -> isRevised() ? Standing.CHANGED : Standing.AGREED;
        };
    }

    private boolean isRevised() {
        return goal.isRevised()
                || goal.last()
                        .map(Version::terms)
                        .filter(agreed -> !agreed.equals(terms))
                        .isPresent();
    }

    private Standing proposed() {
        if (put().filter(word -> word.value() != goal.amount() || !word.isAbout(terms))
                .isPresent()) {
            return Standing.CHANGED;
        }
        return last().map(this::after).orElse(Standing.WAITING);
    }

    /** An amount with all else that a target asks for. */
    public record Stands(long amount, Terms terms) {}

    /** What counts, or its owner is asked for, whatever its issue says; nothing of a draft. */
    public Optional<Stands> stands() {
        return switch (phase) {
            case DRAFT -> Optional.empty();
            case PROPOSED ->
                put().map(word -> new Stands(word.value(), Objects.requireNonNullElse(word.terms(), terms)));
            case AGREED ->
                goal.last()
                        .map(agreed -> new Stands(agreed.amount(), Objects.requireNonNullElse(agreed.terms(), terms)));
        };
    }

    private Standing after(Answer answer) {
        if (answer.kind() == Answer.Kind.COUNTERED) {
            boolean open = isOwners(answer) && answer.asked() == goal.amount();
            return open ? Standing.COUNTERED : Standing.WAITING;
        }
        return acceptance()
                        .filter(word -> word.value() == goal.amount() && word.isAbout(terms))
                        .isPresent()
                ? Standing.ACCEPTED
                : Standing.WAITING;
    }

    /**
     * The word by which an amount was settled in the round under way, if nothing was said since: its owner accepted it, or it
     * is the owner's own and was taken. The target may have another amount by now, which nobody has accepted.
     */
    public Optional<Answer> acceptance() {
        return last().filter(word -> switch (word.kind()) {
            case ACCEPTED -> isOwners(word);
            // It was the owner's own amount; a new owner has said nothing yet.
            case TAKEN -> isOwnersAmount(word);
            case COUNTERED, ANSWERED -> false;
        });
    }

    /**
     * The word by which an amount was asked for in the round under way. What an older version of the plugin proposed has none
     * until somebody asks again.
     */
    private Optional<Answer> put() {
        return round(round()).filter(Answer::puts).reduce((first, second) -> second);
    }

    /** Whether nobody who leads it has asked for the amount, or only its owner of now: accepting it would settle nothing. */
    public boolean isOwnProposal() {
        return put().filter(word -> word.kind() == Answer.Kind.COUNTERED || isOwners(word))
                .isPresent();
    }

    private boolean isOwners(Answer answer) {
        return Objects.equals(answer.by(), owner);
    }

    private boolean isOwnersAmount(Answer taken) {
        return round(taken.round())
                .filter(each -> each.kind() == Answer.Kind.COUNTERED && each.number() < taken.number())
                .reduce((first, second) -> second)
                .filter(counter -> isOwners(counter) && counter.value() == taken.value())
                .isPresent();
    }

    private Stream<Answer> round(int number) {
        return talk.stream().filter(each -> each.round() == number);
    }

    /** The last word of the round that is under way. */
    public Optional<Answer> last() {
        return round(round()).reduce((first, second) -> second);
    }

    /** The amount that the owner proposes instead and nobody has answered. */
    public Optional<Answer> counter() {
        return standing() == Standing.COUNTERED ? last() : Optional.empty();
    }

    /** Whether nothing is left for the owner to say. */
    public boolean isSettled() {
        Standing standing = standing();
        return standing == Standing.ACCEPTED || standing == Standing.AGREED;
    }

    /** The last word of the round that said from when the version shall count. */
    public Optional<Answer> dated() {
        return round(round()).filter(each -> each.effective() != null).reduce((first, second) -> second);
    }
}
