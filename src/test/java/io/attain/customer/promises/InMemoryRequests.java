package io.attain.customer.promises;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What customers asked for, in memory. */
public final class InMemoryRequests implements Requests {

    private final Map<String, Request> kept = new LinkedHashMap<>();
    private long last;

    @Override
    public boolean add(String key, Request request) {
        return kept.putIfAbsent(key, numbered(++last, request.projectId(), request.customerId(), request)) == null;
    }

    private static Request numbered(long id, long projectId, long customerId, Request request) {
        return new Request(
                id,
                projectId,
                customerId,
                request.text(),
                request.startedBy(),
                request.startedAt(),
                request.limit(),
                request.zone(),
                request.counted(),
                request.waitingSince(),
                request.answer(),
                request.version());
    }

    @Override
    public Optional<Request> find(long id) {
        return all(each -> each.id() == id).findFirst();
    }

    @Override
    public Optional<Request> ofKey(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    @Override
    public Map<String, Request> open(long customerId, String from) {
        return open(from, each -> each.customerId() == customerId);
    }

    @Override
    public Map<String, Request> begun(String by, String from) {
        return open(from, each -> each.startedBy().equals(by));
    }

    private Map<String, Request> open(String from, Predicate<Request> which) {
        Map<String, Request> found = new LinkedHashMap<>(kept);
        found.entrySet()
                .removeIf(each -> !each.getKey().startsWith(from)
                        || each.getValue().answer() != null
                        || !which.test(each.getValue()));
        return found;
    }

    @Override
    public List<Request> of(long customerId, int answered) {
        Comparator<Request> byId = Comparator.comparing(Request::id);
        return Stream.concat(
                        all(each -> each.customerId() == customerId && each.answer() == null)
                                .sorted(byId.reversed())
                                .limit(MOST_OPEN)
                                .sorted(Comparator.comparing(Request::startedAt).thenComparing(byId)),
                        all(each -> each.customerId() == customerId && each.answer() != null)
                                .sorted(Comparator.comparing((Request each) -> Objects.requireNonNull(each.answer())
                                                .at())
                                        .thenComparing(byId)
                                        .reversed())
                                .limit(answered))
                .toList();
    }

    @Override
    public boolean change(Request request) {
        boolean isNext = find(request.id())
                .filter(before -> before.version() == request.version() - 1)
                .isPresent();
        if (isNext) {
            kept.replaceAll((key, each) -> each.id() == request.id() ? request : each);
        }
        return isNext;
    }

    @Override
    public List<Request> open(long projectId) {
        return all(each -> each.projectId() == projectId
                        && each.answer() == null
                        && each.limit().isPromised())
                .toList();
    }

    @Override
    public Set<Long> overdue(Collection<Long> projectIds, Instant now) {
        return customers(each -> {
            Instant due = each.dueAt();
            return projectIds.contains(each.projectId()) && each.answer() == null && due != null && due.isBefore(now);
        });
    }

    @Override
    public Set<Long> unanswered(Collection<Long> customerIds) {
        return customers(each -> customerIds.contains(each.customerId()) && each.answer() == null);
    }

    private Set<Long> customers(Predicate<Request> which) {
        return all(which).map(Request::customerId).collect(Collectors.toSet());
    }

    private Stream<Request> all(Predicate<Request> which) {
        return List.copyOf(kept.values()).stream().filter(which);
    }

    @Override
    public void pass(Collection<String> keys, String from, long projectId, long customerId) {
        kept.replaceAll((key, each) ->
                keys.contains(key) || key.startsWith(from) ? numbered(each.id(), projectId, customerId, each) : each);
    }

    @Override
    public void move(long customerId, long projectId) {
        kept.replaceAll((key, each) ->
                each.customerId() == customerId ? numbered(each.id(), projectId, customerId, each) : each);
    }

    @Override
    public void forget(long customerId) {
        kept.values().removeIf(each -> each.customerId() == customerId);
    }

    @Override
    public void forget(String key) {
        kept.remove(key);
    }

    @Override
    public void forgetFrom(String from) {
        kept.keySet().removeIf(key -> key.startsWith(from));
    }
}
