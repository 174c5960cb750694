package io.attain.results;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A fact book for as long as a test runs. */
public final class InMemoryFacts implements Facts {

    private final Map<Source, SortedMap<Long, List<Result>>> kept = new EnumMap<>(Source.class);
    private final SortedMap<Long, List<StageChange>> changes = new TreeMap<>();
    private final SortedMap<Long, List<ExpectedClose>> closes = new TreeMap<>();
    private final SortedMap<Long, List<LoggedDay>> days = new TreeMap<>();
    private final Set<Long> whole = new HashSet<>();

    @Override
    public synchronized Map<Long, List<Result>> replace(Source source, Map<Long, List<Result>> results) {
        Map<Long, List<Result>> former = hold(source, results.keySet());
        of(source).putAll(results);
        return former;
    }

    @Override
    public synchronized Set<Long> restate(
            Source source, Map<Long, List<Result>> supposed, Map<Long, List<Result>> results) {
        Set<Long> otherwise = new HashSet<>(results.keySet());
        otherwise.removeIf(id -> supposed.get(id).equals(of(source).getOrDefault(id, List.of())));
        results.forEach((id, becomes) -> {
            if (!otherwise.contains(id)) {
                of(source).put(id, becomes);
            }
        });
        return otherwise;
    }

    @Override
    public synchronized Map<Long, List<Result>> hold(Source source, Set<Long> sourceIds) {
        return sourceIds.stream()
                .collect(Collectors.toMap(id -> id, id -> of(source).getOrDefault(id, List.of())));
    }

    @Override
    public synchronized <T> T holding(Source source, Set<Long> sourceIds, Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized Map<Long, List<Result>> of(Source source, Collection<Long> sourceIds) {
        return known(of(source), sourceIds);
    }

    @Override
    public synchronized List<Result> range(long projectId, Source source, long after, long last) {
        return inRange(of(source), after, last)
                .filter(result -> result.projectId() == projectId)
                .toList();
    }

    /** What is known of those whose ids are greater than the one and not greater than the other. */
    private static <T> Stream<T> inRange(Map<Long, List<T>> known, long after, long last) {
        return known.entrySet().stream()
                .filter(each -> each.getKey() > after && each.getKey() <= last)
                .flatMap(each -> each.getValue().stream());
    }

    private static <T> Map<Long, List<T>> known(Map<Long, List<T>> all, Collection<Long> ids) {
        return all.entrySet().stream()
                .filter(each -> ids.contains(each.getKey()) && !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void forEach(long projectId, Source source, @Nullable Set<Metric> metrics, Consumer<Result> action) {
        range(projectId, source, -1, Long.MAX_VALUE).stream()
                .filter(result -> metrics == null || metrics.contains(result.metric()))
                .forEach(action);
    }

    @Override
    public void forEach(FactQuery query, @Nullable Set<String> owners, Consumer<Result> action) {
        Stream.of(Source.values())
                .flatMap(source -> range(query.projectId(), source, -1, Long.MAX_VALUE).stream())
                .filter(result -> query.matches(result) && (owners == null || owners.contains(result.owner())))
                .forEach(action);
    }

    @Override
    public synchronized void replaceChanges(Map<Long, List<StageChange>> ofOpportunities) {
        changes.putAll(ofOpportunities);
    }

    @Override
    public synchronized List<StageChange> changes(long projectId, long after, long last) {
        return inRange(changes, after, last)
                .filter(change -> change.projectId() == projectId)
                .toList();
    }

    @Override
    public synchronized List<StageChange> moved(
            long projectId, @Nullable Set<String> owners, Instant from, Instant until) {
        return changes.values().stream()
                .filter(way -> way.stream()
                        .anyMatch(change -> change.projectId() == projectId
                                && (owners == null || owners.contains(change.owner()))
                                && !change.at().isBefore(from)
                                && change.at().isBefore(until)))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public synchronized Map<Long, List<StageChange>> changes(Collection<Long> opportunityIds) {
        return known(changes, opportunityIds);
    }

    @Override
    public synchronized void replaceCloses(Map<Long, List<ExpectedClose>> ofOpportunities) {
        closes.putAll(ofOpportunities);
    }

    @Override
    public synchronized List<ExpectedClose> closes(long projectId, long after, long last) {
        return inRange(closes, after, last)
                .filter(close -> close.projectId() == projectId)
                .toList();
    }

    @Override
    public List<ExpectedClose> closes(long projectId, @Nullable Set<String> owners, Period period) {
        Instant from = period.start().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = period.end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return closes(projectId, -1, Long.MAX_VALUE).stream()
                .filter(close -> owners == null || owners.contains(close.owner()))
                .filter(close -> close.decidedAt() == null || !close.decidedAt().isBefore(from))
                .filter(close -> (close.until() == null || !close.until().isBefore(to))
                        ? (close.day() != null && period.contains(close.day()))
                        : !close.until().isBefore(from))
                .toList();
    }

    @Override
    public synchronized void replaceDays(Map<Long, List<LoggedDay>> ofLogs) {
        days.putAll(ofLogs);
    }

    @Override
    public synchronized List<LoggedDay> days(long projectId, long after, long last) {
        return inRange(days, after, last)
                .filter(day -> day.projectId() == projectId)
                .toList();
    }

    @Override
    public void forEachDay(
            long projectId,
            @Nullable Set<String> owners,
            Period period,
            BiConsumer<LoggedDay, Map<Metric, Long>> action) {
        days(projectId, -1, Long.MAX_VALUE).stream()
                .filter(day -> period.contains(day.day()) && (owners == null || owners.contains(day.owner())))
                .forEach(day -> action.accept(
                        day,
                        hold(Source.LOG, Set.of(day.logId())).values().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toMap(Result::metric, Result::amount))));
    }

    @Override
    public synchronized void markPartial(long projectId) {
        whole.remove(projectId);
    }

    @Override
    public synchronized boolean isWhole(long projectId) {
        return whole.contains(projectId);
    }

    @Override
    public synchronized void markWhole(long projectId) {
        whole.add(projectId);
    }

    private SortedMap<Long, List<Result>> of(Source source) {
        return kept.computeIfAbsent(source, kind -> new TreeMap<>());
    }
}
