package io.attain.activity.weekly;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import io.attain.kernel.Exact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of the customers that people of a team own were touched by any of them. Each customer is one person's, so people sum
 * to the team.
 *
 * @param share of each owner, and of all together
 * @param touched those of the week, by owner
 * @param left the others, by owner
 * @param silent those that were touched in neither week
 */
public record OwnTouched(
        Compared<Share> share,
        SortedMap<String, List<Long>> touched,
        SortedMap<String, List<Long>> left,
        List<OwnCustomer> silent) {

    /**
     * How many of how many.
     *
     * @param touched how many were touched
     * @param own how many there are
     */
    public record Share(long touched, long own) {

        static final Share NONE = new Share(0, 0);

        private Share plus(Share other) {
            return new Share(touched + other.touched, own + other.own);
        }

        /** The one by the other; nothing for who owns none. */
        public Optional<Exact> rate() {
            return own == 0 ? Optional.empty() : Optional.of(Exact.of(touched, own));
        }
    }

    /** No others are ever added. */
    public OwnTouched {
        touched = new TreeMap<>(touched);
        left = new TreeMap<>(left);
        silent = List.copyOf(silent);
    }

    /**
     * Those of two weeks.
     *
     * @param own whose customers are
     * @param now the ids of the customers that were touched in the week
     * @param before the same of the week before
     */
    static OwnTouched of(List<OwnCustomer> own, Set<Long> now, Set<Long> before) {
        Map<String, List<OwnCustomer>> byOwner = own.stream().collect(groupingBy(OwnCustomer::owner));
        SortedMap<String, List<Long>> touched = new TreeMap<>();
        SortedMap<String, List<Long>> left = new TreeMap<>();
        byOwner.forEach((owner, its) -> {
            Map<Boolean, List<Long>> parts =
                    its.stream().map(OwnCustomer::id).sorted().collect(partitioningBy(now::contains));
            touched.put(owner, parts.get(true));
            left.put(owner, parts.get(false));
        });
        return new OwnTouched(
                Compared.of(shares(byOwner, now), shares(byOwner, before), Share.NONE, Share::plus),
                touched,
                left,
                own.stream()
                        .filter(each -> !now.contains(each.id()) && !before.contains(each.id()))
                        .toList());
    }

    private static Map<String, Share> shares(Map<String, List<OwnCustomer>> byOwner, Set<Long> touched) {
        Map<String, Share> shares = new HashMap<>();
        byOwner.forEach((owner, its) -> shares.put(
                owner,
                new Share(
                        its.stream().filter(each -> touched.contains(each.id())).count(), its.size())));
        return shares;
    }

    /** The same with other figures. */
    OwnTouched with(WeeklyReport.Figures figures) {
        return new OwnTouched(figures.figure("own", FrozenFigures.Kind.OWN, share), touched, left, silent);
    }
}
