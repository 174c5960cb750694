package io.attain.customer.record;

import io.attain.kernel.Coded;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people at a customer who have a part in what is bought (docs/rules.md, Decision chains).
 *
 * @param version counts its changes; 0 if nothing was ever said
 * @param people in the order in which they were added
 * @param ruling what somebody said of it against its people, or null
 */
public record DecisionChain(int version, List<ChainPerson> people, @Nullable Ruling ruling) {

    /** Nothing was said yet. */
    public static final DecisionChain NONE = new DecisionChain(0, List.of(), null);

    /** So many people decide nowhere. */
    public static final int MOST_PEOPLE = 30;

    public DecisionChain {
        people = List.copyOf(people);
    }

    /** What the people say by themselves. */
    public enum Finding implements Coded {
        NOBODY_DECIDES,
        NOT_MET,
        AGAINST,
        CLEAR
    }

    /** A decision maker is named, has been met, and is not against us; or the first of these that is missing. */
    public Finding finding() {
        List<ChainPerson> deciding =
                people.stream().filter(ChainPerson::decides).toList();
        if (deciding.isEmpty()) {
            return Finding.NOBODY_DECIDES;
        }
        List<ChainPerson> met = deciding.stream().filter(ChainPerson::isMet).toList();
        if (met.isEmpty()) {
            return Finding.NOT_MET;
        }
        return met.stream().allMatch(ChainPerson::isAgainst) ? Finding.AGAINST : Finding.CLEAR;
    }

    /** Whether it counts as clear. */
    public boolean isClear() {
        return ruling == null ? finding() == Finding.CLEAR : ruling.clear();
    }

    /** The next version, with this person in place of the one of the same number, or with a new one of number 0. */
    public DecisionChain with(ChainPerson person) {
        if (person.number() == 0) {
            int last = people.stream().mapToInt(ChainPerson::number).max().orElse(0);
            return next(Stream.concat(people.stream(), Stream.of(person.numbered(last + 1)))
                    .toList());
        }
        return next(people.stream()
                .map(each -> each.number() == person.number() ? person : each)
                .toList());
    }

    /** The next version, without the person of this number. */
    public DecisionChain without(int number) {
        return next(people.stream().filter(each -> each.number() != number).toList());
    }

    /** The next version, about which this is said; null takes back what was said. */
    public DecisionChain ruled(@Nullable Ruling said) {
        return new DecisionChain(version + 1, people, said);
    }

    private DecisionChain next(List<ChainPerson> others) {
        return new DecisionChain(version + 1, others, ruling);
    }
}
