package io.attain.attainment.leaderboard;

import io.attain.kernel.Coded;
import io.attain.kernel.Direction;
import io.attain.kernel.Person;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The members of a team in the order of what they have achieved, by standard competition ranking: equals share a rank, and
 * the next rank counts them all, 1-2-2-4. Among equals the order is by name. The more the better, or the less if the
 * target is one to stay below; in range, whoever is nearest to the own target. Who cannot be ranked comes last: without an
 * own target where that is needed, or, of a rate, with fewer than {@value #LEAST_RESULTS} results.
 *
 * @param entries every member once, the best first
 */
public record Leaderboard(List<Entry> entries) {

    /** A rate of fewer results is chance. */
    public static final int LEAST_RESULTS = 5;

    /** What members are ranked by. */
    public enum Order implements Coded {
        /** What they have achieved. */
        VALUE,
        /** What they have achieved by their own target. */
        ATTAINMENT
    }

    /**
     * Somebody on the board.
     *
     * @param person who
     * @param target the own target in minor units, null for none
     * @param now the results
     * @param before the results of some time ago, null if there is nothing to compare with
     */
    public record Member(Person person, @Nullable Long target, Tally now, @Nullable Tally before) {}

    /**
     * A member's place.
     *
     * @param member who
     * @param rank from 1, null for none
     * @param change how many ranks the member has risen since before, negative for fallen; null without a rank then or now
     * @param value the results in minor units: their sum, or their mean if it is a rate; null for a rate without results
     */
    public record Entry(Member member, @Nullable Integer rank, @Nullable Integer change, @Nullable Long value) {

        /** The value by the own target; null without either. */
        public @Nullable Double attainment() {
            Long target = member.target;
            return value == null || target == null || target == 0 ? null : (double) value / target;
        }
    }

    /** A score as a fraction, so that equals are equal exactly. */
    private record Score(long amount, long by) implements Comparable<Score> {
        @Override
        public int compareTo(Score other) {
            return product(amount, other.by).compareTo(product(other.amount, by));
        }

        private static BigInteger product(long one, long other) {
            return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
        }
    }

    public Leaderboard {
        entries = List.copyOf(entries);
    }

    /** Ranks members, each of them another person, by what a target measures. */
    public static Leaderboard of(
            Collection<Member> members, TargetNode target, Order order, Comparator<String> byName) {
        Ranking now = new Ranking(target, order, Member::now);
        Ranking before = new Ranking(target, order, Member::before);
        Map<String, Integer> ranks = now.ranks(members);
        Map<String, Integer> former = before.ranks(members);
        return new Leaderboard(members.stream()
                .sorted(Comparator.comparing(
                                (Member member) -> ranks.get(member.person.key()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(member -> member.person.name(), byName)
                        .thenComparing(member -> member.person.key()))
                .map(member -> {
                    Integer rank = ranks.get(member.person.key());
                    Integer then = former.get(member.person.key());
                    Integer change = rank == null || then == null ? null : Integer.valueOf(then - rank);
                    return new Entry(member, rank, change, target.reached(member.now));
                })
                .toList());
    }

    /** One way to rank members, at one time. */
    private record Ranking(TargetNode target, Order order, Function<Member, @Nullable Tally> results) {

        Map<String, Integer> ranks(Collection<Member> members) {
            Map<String, Score> scores = new HashMap<>();
            members.forEach(member -> {
                Score score = score(member);
                if (score != null) {
                    scores.put(member.person.key(), score);
                }
            });
            Comparator<Score> best =
                    target.direction() == Direction.UP ? Comparator.reverseOrder() : Comparator.naturalOrder();
            List<String> inOrder = new ArrayList<>(scores.keySet());
            inOrder.sort(Comparator.comparing((String key) -> Objects.requireNonNull(scores.get(key)), best));
            Map<String, Integer> ranks = new HashMap<>();
            for (int i = 0; i < inOrder.size(); i++) {
                boolean equal = i > 0 && best.compare(scores.get(inOrder.get(i)), scores.get(inOrder.get(i - 1))) == 0;
                ranks.put(inOrder.get(i), equal ? ranks.get(inOrder.get(i - 1)) : Integer.valueOf(i + 1));
            }
            return ranks;
        }

        private @Nullable Score score(Member member) {
            Tally tally = results.apply(member);
            Long value = tally == null ? null : target.reached(tally);
            if (tally == null || value == null || (target.isRate() && tally.count() < LEAST_RESULTS)) {
                return null;
            }
            boolean inRange = target.direction() == Direction.IN_RANGE;
            Long own = member.target;
            if (order == Order.VALUE && !inRange) {
                return new Score(value, 1);
            }
            if (own == null || own == 0) {
                return null;
            }
            return new Score(inRange ? Math.abs(value - own) : value, own);
        }
    }
}
