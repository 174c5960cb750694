package io.attain.customer.events;

import io.attain.customer.events.Guest.Logged;
import io.attain.customer.events.Guest.State;
import io.attain.customer.promises.TouchKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Events and their guests in memory. */
public final class InMemoryEvents implements EventBook {

    private final Map<Long, Event> events = new TreeMap<>();
    private final Map<Long, Map<Long, Guest>> guests = new HashMap<>();
    private long last;

    @Override
    public List<Event> of(long projectId, int most) {
        return events.values().stream()
                .filter(event -> event.projectId() == projectId)
                .sorted(Comparator.comparing((Event event) -> event.said().day())
                        .thenComparing(Event::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Event> find(long projectId, long id) {
        return Optional.ofNullable(events.get(id)).filter(event -> event.projectId() == projectId);
    }

    @Override
    public Event add(Event event) {
        Event kept = new Event(++last, event.projectId(), 1, event.said(), event.by());
        events.put(kept.id(), kept);
        guests.put(kept.id(), new LinkedHashMap<>());
        return kept;
    }

    @Override
    public synchronized boolean change(Event event) {
        boolean isSeen = isSeen(event);
        if (isSeen) {
            events.put(event.id(), event.seen(event.version() + 1));
        }
        return isSeen;
    }

    @Override
    public synchronized boolean remove(Event event) {
        boolean isSeen = isSeen(event) && guests(event.id()).stream().noneMatch(Guest::came);
        if (isSeen) {
            events.remove(event.id());
            guests.remove(event.id());
        }
        return isSeen;
    }

    private boolean isSeen(Event event) {
        Event kept = events.get(event.id());
        return kept != null && kept.version() == event.version();
    }

    @Override
    public Map<Long, Map<State, Integer>> counts(Collection<Long> ids) {
        Map<Long, Map<State, Integer>> counts = new HashMap<>();
        ids.forEach(id -> guests(id).forEach(guest -> counts.computeIfAbsent(id, event -> new EnumMap<>(State.class))
                .merge(guest.state(), 1, Integer::sum)));
        return counts;
    }

    @Override
    public List<Guest> guests(long eventId) {
        return List.copyOf(guests.getOrDefault(eventId, Map.of()).values());
    }

    @Override
    public synchronized boolean invite(long eventId, Collection<Long> customerIds) {
        Map<Long, Guest> all = new LinkedHashMap<>(guests.getOrDefault(eventId, Map.of()));
        customerIds.stream().sorted().forEach(id -> all.putIfAbsent(id, Guest.invited(id)));
        boolean isRoom = events.containsKey(eventId) && all.size() <= Event.MOST_GUESTS;
        if (isRoom) {
            guests.put(eventId, all);
        }
        return isRoom;
    }

    private Map<Long, Guest> of(long eventId) {
        return Objects.requireNonNull(guests.get(eventId));
    }

    @Override
    public synchronized boolean mark(long eventId, List<Guest> now) {
        boolean isSeen = areSeen(eventId, now);
        if (isSeen) {
            now.forEach(guest -> of(eventId)
                    .put(
                            guest.customerId(),
                            new Guest(guest.customerId(), guest.state(), guest.version() + 1, guest.logged())));
        }
        return isSeen;
    }

    @Override
    public synchronized boolean drop(long eventId, List<Guest> seen) {
        boolean isSeen = areSeen(eventId, seen);
        if (isSeen) {
            seen.forEach(guest -> of(eventId).remove(guest.customerId()));
        }
        return isSeen;
    }

    private boolean areSeen(long eventId, List<Guest> seen) {
        return seen.stream().allMatch(guest -> {
            Guest kept = of(eventId).get(guest.customerId());
            return kept != null && kept.version() == guest.version();
        });
    }

    @Override
    public Map<Long, Set<Logged>> elsewhere(long eventId, TouchKind kind, Collection<Long> customerIds) {
        Map<Long, Set<Logged>> found = new HashMap<>();
        events.values().stream()
                .filter(event -> event.id() != eventId && event.said().kind() == kind)
                .flatMap(event -> guests(event.id()).stream())
                .filter(guest -> guest.came() && customerIds.contains(guest.customerId()))
                .forEach(guest -> found.computeIfAbsent(guest.customerId(), id -> new HashSet<>())
                        .add(guest.told()));
        return found;
    }

    @Override
    public void move(long customerId, long projectId) {
        // A customer that moves stays a guest.
    }

    @Override
    public void forget(long customerId) {
        guests.values().forEach(all -> all.remove(customerId));
    }
}
