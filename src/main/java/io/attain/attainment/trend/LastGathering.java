package io.attain.attainment.trend;

import io.attain.attainment.trend.LastResults.Gathered;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.Result;
import io.attain.results.Tally;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gathers, while all results of a project pass by once, what was achieved in the periods before its targets: for those that
 * are not over and follow no target like themselves. Targets that measure the same share what is gathered.
 */
public final class LastGathering {

    private record Key(Metric metric, @Nullable String owner) {}

    private final long projectId;
    private final Map<Long, LastMeasure> wanted = new HashMap<>();
    private final Set<Long> over = new HashSet<>();
    private final Map<Key, Map<LastMeasure, SortedMap<LocalDate, Tally>>> found = new HashMap<>();

    /**
     * Prepares to gather.
     *
     * @param nodes the nodes of the project's trees; those of other projects are passed over
     * @param today targets that end before are over
     */
    public LastGathering(long projectId, Collection<TargetNode> nodes, LocalDate today) {
        this.projectId = projectId;
        List<TargetNode> own =
                nodes.stream().filter(node -> node.projectId() == projectId).toList();
        Map<Period, List<TargetNode>> byPeriod = own.stream().collect(Collectors.groupingBy(TargetNode::period));
        for (TargetNode node : own) {
            if (!today.isBefore(node.period().end())) {
                over.add(node.issueId());
            } else if (LastPeriod.before(
                            node, byPeriod.getOrDefault(node.period().previous(), List.of()))
                    .isEmpty()) {
                want(node.issueId(), LastMeasure.of(node));
            }
        }
    }

    private void want(long issueId, LastMeasure measure) {
        wanted.put(issueId, measure);
        found.computeIfAbsent(new Key(measure.metric(), measure.owner()), key -> new HashMap<>())
                .put(measure, new TreeMap<>());
    }

    /** A result passes by. */
    public void add(Result result) {
        Stream.of(new Key(result.metric(), null), new Key(result.metric(), result.owner()))
                .map(found::get)
                .filter(Objects::nonNull)
                .flatMap(measures -> measures.entrySet().stream())
                .filter(measure -> measure.getKey().counts(result))
                .forEach(measure -> measure.getValue().merge(result.day(), new Tally(result.amount(), 1), Tally::plus));
    }

    /** Keeps what was found. A period without any result is not kept: nothing is known of it. */
    public void keep(LastResults results) {
        Map<Long, Gathered> gathered = new HashMap<>();
        wanted.forEach((issueId, measure) -> {
            SortedMap<LocalDate, Tally> byDay = byDay(measure);
            if (!byDay.isEmpty()) {
                gathered.put(issueId, new Gathered(measure, byDay));
            }
        });
        results.replace(projectId, gathered, over);
    }

    private SortedMap<LocalDate, Tally> byDay(LastMeasure measure) {
        return found.getOrDefault(new Key(measure.metric(), measure.owner()), Map.of())
                .getOrDefault(measure, new TreeMap<>());
    }
}
