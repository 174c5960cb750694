package io.attain.planning.agreement;

import io.attain.kernel.Sums;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Phase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A target and its owner as they are shown to somebody, who may or may not speak and see the parts.
 *
 * @param mayAnswer whether that person is to accept or to counter-propose now
 * @param mayResolve whether that person may answer the owner now
 * @param effect from which day the next version would count; null unless a revision is proposed
 * @param versions what was agreed, in order
 * @param talk what was said, in order
 * @param edits what the issue says otherwise than was agreed or asked for
 * @param stuck why Jira does not let it be agreed although nothing is open, as far as that is known; null if it does
 * @param steps for how many targets of its tree each step is that the person may take
 */
public record ShownAgreement(
        Negotiation target,
        boolean mayAnswer,
        boolean mayResolve,
        @Nullable Days effect,
        Parts parts,
        List<Agreed> versions,
        List<Answer> talk,
        Edits edits,
        @Nullable List<String> stuck,
        Map<TreeStep, Integer> steps) {

    public ShownAgreement {
        versions = List.copyOf(versions);
        talk = List.copyOf(talk);
        stuck = stuck == null ? null : List.copyOf(stuck);
        steps = Map.copyOf(steps);
    }

    /** The same, edited so, stuck for these reasons and with these steps open. */
    public ShownAgreement with(Edits found, @Nullable List<String> reasons, Map<TreeStep, Integer> open) {
        return new ShownAgreement(target, mayAnswer, mayResolve, effect, parts, versions, talk, found, reasons, open);
    }

    /** The same, stuck for what Jira said when it was tried, if it said anything. */
    public ShownAgreement stuckFor(List<String> reasons) {
        return reasons.isEmpty() ? this : with(edits, reasons, steps);
    }

    /**
     * What the issue says otherwise than was agreed or asked for.
     *
     * @param mayPropose whether the person may ask the owner for it
     * @param mayPutBack whether the person may put back what counts
     */
    public record Edits(List<Edit> all, boolean mayPropose, boolean mayPutBack) {

        /** What is not told of edits. */
        public static final Edits NONE = new Edits(List.of(), false, false);

        public Edits {
            all = List.copyOf(all);
        }
    }

    /** The first day that may be named, and the day that counts if nobody names another. */
    public record Days(LocalDate earliest, LocalDate day) {}

    /** A part whose owner has not accepted, and whether its owner may be answered now. */
    public record Open(Negotiation part, boolean mayResolve) {}

    /**
     * The parts at any depth.
     *
     * @param drafts how many were not proposed yet
     * @param settled how many of their owners have nothing left to say
     * @param disagreements how many counter-proposals are open
     * @param restricted how many parts may not be seen; they are counted and not listed
     * @param disagreement the sum over all open counter-proposals of what is proposed instead less what was asked
     * @param open those to be seen whose owners have not accepted, disagreements first; at most {@link #MOST_OPEN}
     */
    public record Parts(
            int total, int drafts, int settled, int disagreements, int restricted, long disagreement, List<Open> open) {

        /** Nobody reads more. */
        private static final int MOST_OPEN = 100;

        /** What is not told of parts. */
        public static final Parts NONE = new Parts(0, 0, 0, 0, 0, 0, List.of());

        public Parts {
            open = List.copyOf(open);
        }

        /**
         * Those of a target.
         *
         * @param seen which of them may be seen
         * @param mayResolve whether an owner may be answered who has proposed something
         */
        public static Parts of(List<Negotiation> all, List<Negotiation> seen, Predicate<Negotiation> mayResolve) {
            List<Answer> counters = all.stream()
                    .flatMap(part -> part.agreement().counter().stream())
                    .toList();
            return new Parts(
                    all.size(),
                    (int) all.stream()
                            .filter(part -> part.agreement().phase() == Phase.DRAFT)
                            .count(),
                    (int) all.stream()
                            .filter(part -> part.agreement().isSettled())
                            .count(),
                    counters.size(),
                    all.size() - seen.size(),
                    Sums.of(counters.stream().mapToLong(word -> Sums.minus(word.value(), word.asked()))),
                    seen.stream()
                            .filter(part -> !part.agreement().isSettled())
                            .sorted(Comparator.comparing(
                                    part -> part.agreement().standing() != Standing.COUNTERED))
                            .limit(MOST_OPEN)
                            .map(part -> new Open(part, part.isOpen() && mayResolve.test(part)))
                            .toList());
        }
    }
}
