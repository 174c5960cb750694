package io.attain.customer.events.store;

import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Guest;
import io.attain.customer.events.Guest.Logged;
import io.attain.customer.events.Guest.State;
import io.attain.customer.promises.TouchKind;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.FoundRows;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.SqlSession;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of {@link EventRow} and {@link GuestRow}. */
@Component
public record StoredEvents(PlainSql sql) implements EventBook {

    private static final String EVENTS =
            "SELECT [ID], [PROJECT_ID], [TITLE], [DAY_NUMBER], [KIND], [PLACE], [PLANNED_BY],"
                    + " [VERSION_NO] FROM {CUSTOMER_EVENT} WHERE ";

    private static final String SEEN = " WHERE [ID] = :ID AND [VERSION_NO] = :VERSION_NO";

    private static final String CHANGE = "UPDATE {CUSTOMER_EVENT} SET [TITLE] = :TITLE, [DAY_NUMBER] = :DAY_NUMBER,"
            + " [KIND] = :KIND, [PLACE] = :PLACE, [VERSION_NO] = :VERSION_NO + 1"
            + SEEN;

    private static final String HOLD = "UPDATE {CUSTOMER_EVENT} SET [VERSION_NO] = [VERSION_NO] WHERE [ID] = :ID";

    private static final String GUESTS = "SELECT [CUSTOMER_ID], [STATE], [LOGGED_BY], [LOGGED_DAY], [VERSION_NO]"
            + " FROM {EVENT_GUEST} WHERE [EVENT_ID] = :EVENT ORDER BY [ID]";

    private static final String OF_GUEST =
            " WHERE [EVENT_ID] = :EVENT AND [CUSTOMER_ID] = :CUSTOMER AND [VERSION_NO] = :VERSION_NO";

    private static final String MARK = "UPDATE {EVENT_GUEST} SET [STATE] = :STATE, [LOGGED_BY] = :LOGGED_BY,"
            + " [LOGGED_DAY] = :LOGGED_DAY, [VERSION_NO] = :VERSION_NO + 1"
            + OF_GUEST;

    private static final String DROP = "DELETE FROM {EVENT_GUEST}" + OF_GUEST;

    private static final String ELSEWHERE = "SELECT G.[CUSTOMER_ID], G.[LOGGED_BY], G.[LOGGED_DAY] FROM {EVENT_GUEST} G"
            + " JOIN {CUSTOMER_EVENT} E ON E.[ID] = G.[EVENT_ID] WHERE G.[CUSTOMER_ID] IN (:SOME)"
            + " AND G.[STATE] = :STATE AND G.[EVENT_ID] <> :EVENT AND E.[KIND] = :KIND";

    @Override
    public List<Event> of(long projectId, int most) {
        return sql.read(session -> session.first(
                most,
                EVENTS + "[PROJECT_ID] = :PROJECT ORDER BY [DAY_NUMBER] DESC, [ID] DESC",
                Columns.of("PROJECT", projectId),
                StoredEvents::event));
    }

    @Override
    public Optional<Event> find(long projectId, long id) {
        return one(
                "[PROJECT_ID] = :PROJECT AND [ID] = :ID",
                Columns.of("PROJECT", projectId).and("ID", id));
    }

    private Optional<Event> one(String which, Columns asked) {
        return sql.find(EVENTS + which, asked, StoredEvents::event);
    }

    @Override
    public Event add(Event event) {
        return sql.write(session -> {
            String slot = UUID.randomUUID().toString();
            session.insert("CUSTOMER_EVENT", List.of(event), each -> row(each)
                    .and("SLOT", slot)
                    .and("PROJECT_ID", each.projectId())
                    .and("PLANNED_BY", each.by())
                    .and("VERSION_NO", 1));
            return one("[SLOT] = :SLOT", Columns.of("SLOT", slot)).orElseThrow();
        });
    }

    @Override
    public boolean change(Event event) {
        return sql.write(session -> session.change(CHANGE, seen(event, row(event)))) == 1;
    }

    /** Whoever marks a guest meanwhile is first or too late: the guests that came are counted by what goes. */
    @Override
    public boolean remove(Event event) {
        return sql.write(session -> {
            if (guests(event.id()).stream().anyMatch(Guest::came)
                    || session.change("DELETE FROM {CUSTOMER_EVENT}" + SEEN, seen(event, Columns.none())) == 0) {
                return false;
            }
            session.changeEach(DROP, guests(event.id()), guest -> which(event.id(), guest));
            return true;
        });
    }

    @Override
    public Map<Long, Map<State, Integer>> counts(Collection<Long> ids) {
        Map<Long, Map<State, Integer>> counts = new HashMap<>();
        sql.eachOf(
                ids,
                "SELECT [EVENT_ID], [STATE], COUNT(*) AS [GUESTS] FROM {EVENT_GUEST} WHERE [EVENT_ID] IN (:SOME)"
                        + " GROUP BY [EVENT_ID], [STATE]",
                Columns.none(),
                row -> counts.computeIfAbsent(row.number("EVENT_ID"), id -> new EnumMap<>(State.class))
                        .put(State.valueOf(row.text("STATE")), Math.toIntExact(row.number("GUESTS"))));
        return counts;
    }

    @Override
    public List<Guest> guests(long eventId) {
        return sql.read(session -> session.list(GUESTS, Columns.of("EVENT", eventId), StoredEvents::guest));
    }

    /** Whoever else invites to it meanwhile, or removes it, waits for the row of the event. */
    @Override
    public boolean invite(long eventId, Collection<Long> customerIds) {
        return sql.write(session -> {
            boolean isThere = session.change(HOLD, Columns.of("ID", eventId)) == 1;
            Set<Long> invited = new HashSet<>(customerIds);
            List<Guest> guests = guests(eventId);
            guests.forEach(guest -> invited.remove(guest.customerId()));
            if (!isThere || guests.size() + invited.size() > Event.MOST_GUESTS) {
                return false;
            }
            session.insert("EVENT_GUEST", invited.stream().sorted().toList(), customer -> Columns.of(
                            "SLOT", eventId + ":" + customer)
                    .and("EVENT_ID", eventId)
                    .and("CUSTOMER_ID", customer)
                    .and("STATE", State.INVITED)
                    .and("VERSION_NO", 1));
            return true;
        });
    }

    @Override
    public boolean mark(long eventId, List<Guest> now) {
        return sql.write(session -> isSeen(session, eventId, now, MARK, guest -> which(eventId, guest)
                .and("STATE", guest.state())
                .and("LOGGED_BY", guest.logged() == null ? null : guest.logged().by())
                .and(
                        "LOGGED_DAY",
                        guest.logged() == null ? null : guest.logged().day())));
    }

    @Override
    public boolean drop(long eventId, List<Guest> seen) {
        return sql.write(session -> isSeen(session, eventId, seen, DROP, guest -> which(eventId, guest)));
    }

    /** Whether all are as they were seen; then they are changed. Who is faster in between makes this start over. */
    private boolean isSeen(
            SqlSession session, long eventId, List<Guest> seen, String text, Function<Guest, Columns> values)
            throws SQLException {
        Map<Long, Integer> versions =
                guests(eventId).stream().collect(Collectors.toMap(Guest::customerId, Guest::version));
        for (Guest guest : seen) {
            if (!Integer.valueOf(guest.version()).equals(versions.get(guest.customerId()))) {
                return false;
            }
        }
        session.changeEach(text, seen, values);
        return true;
    }

    @Override
    public Map<Long, Set<Logged>> elsewhere(long eventId, TouchKind kind, Collection<Long> customerIds) {
        Map<Long, Set<Logged>> found = new HashMap<>();
        sql.eachOf(
                customerIds,
                ELSEWHERE,
                Columns.of("STATE", State.CAME).and("EVENT", eventId).and("KIND", kind),
                row -> found.computeIfAbsent(row.number("CUSTOMER_ID"), id -> new HashSet<>())
                        .add(new Logged(row.text("LOGGED_BY"), row.day("LOGGED_DAY"))));
        return found;
    }

    /** An event is its project's, wherever its guests are: nothing changes. */
    @Override
    public void move(long customerId, long projectId) {}

    @Override
    public void forget(long customerId) {
        int unused = sql.write(session -> session.change(
                "DELETE FROM {EVENT_GUEST} WHERE [CUSTOMER_ID] = :CUSTOMER", Columns.of("CUSTOMER", customerId)));
    }

    private static Columns row(Event event) {
        return Columns.of("TITLE", event.said().title())
                .and("DAY_NUMBER", event.said().day())
                .and("KIND", event.said().kind())
                .and("PLACE", event.said().place());
    }

    private static Columns seen(Event event, Columns columns) {
        return columns.and("ID", event.id()).and("VERSION_NO", event.version());
    }

    private static Columns which(long eventId, Guest guest) {
        return Columns.of("EVENT", eventId).and("CUSTOMER", guest.customerId()).and("VERSION_NO", guest.version());
    }

    private static Event event(FoundRows row) throws SQLException {
        return new Event(
                row.number("ID"),
                row.number("PROJECT_ID"),
                Math.toIntExact(row.number("VERSION_NO")),
                new Event.Said(
                        row.text("TITLE"),
                        row.day("DAY_NUMBER"),
                        TouchKind.valueOf(row.text("KIND")),
                        row.text("PLACE")),
                row.text("PLANNED_BY"));
    }

    private static Guest guest(FoundRows row) throws SQLException {
        State state = State.valueOf(row.text("STATE"));
        return new Guest(
                row.number("CUSTOMER_ID"),
                state,
                Math.toIntExact(row.number("VERSION_NO")),
                state == State.CAME ? new Logged(row.text("LOGGED_BY"), row.day("LOGGED_DAY")) : null);
    }
}
