package io.attain.customer.events;

import io.attain.customer.KeptOfCustomers;
import io.attain.customer.events.Guest.Logged;
import io.attain.customer.events.Guest.State;
import io.attain.customer.promises.TouchKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where events and their guests are kept. */
public interface EventBook extends KeptOfCustomers {

    /** A project's events, the latest day first, no more than {@code most}. */
    List<Event> of(long projectId, int most);

    /** One of them. */
    Optional<Event> find(long projectId, long id);

    /** Keeps a new one, whose id and version do not matter; answers it with these. */
    Event add(Event event);

    /**
     * Says it anew.
     *
     * @return whether it is kept; false if it is of another version by now
     */
    boolean change(Event event);

    /**
     * Forgets one, with all who are invited.
     *
     * @return whether it is gone; false if it is of another version by now, or somebody came
     */
    boolean remove(Event event);

    /** How many are in which state, by the events' ids; one to which nobody is invited is missing. */
    Map<Long, Map<State, Integer>> counts(Collection<Long> ids);

    /** All who are invited, as they were invited. */
    List<Guest> guests(long eventId);

    /**
     * Invites customers; one that is invited already stays as it is.
     *
     * @return whether they are; false if that would be more than {@link Event#MOST_GUESTS}, or there is no such event any more
     */
    boolean invite(long eventId, Collection<Long> customerIds);

    /**
     * Says of guests how they are now, of all or none.
     *
     * @return whether it is kept; false if one is of another version by now
     */
    boolean mark(long eventId, List<Guest> now);

    /** Invites guests no more, as {@link #mark} says it. */
    boolean drop(long eventId, List<Guest> seen);

    /** Where it is logged that customers came to other events of a kind, by their ids. */
    Map<Long, Set<Logged>> elsewhere(long eventId, TouchKind kind, Collection<Long> customerIds);
}
