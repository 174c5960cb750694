package io.attain.customer.events.app;

import io.attain.customer.events.Event;
import io.attain.customer.events.Event.Said;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Guest;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Plans events and invites to them. Whoever sells may; one that is planned is changed by who planned it, or who leads. */
@Component
public record KeepingEvents(EventBook book) {

    /**
     * Plans one.
     *
     * @throws Refused if the caller does not sell, or with all that is wrong
     */
    public Event plan(Caller caller, long projectId, Said said) throws Refused {
        mustSell(caller);
        mustBeSound(said);
        return book.add(new Event(0, projectId, 1, said, caller.key()));
    }

    /**
     * Says one anew; its day and kind stay once somebody came, for logs tell of them.
     *
     * @throws Refused as {@link #plan}; if it is another's; if somebody else was faster
     */
    public void change(Caller caller, Event event, Said said) throws Refused {
        mustKeep(caller, event);
        mustBeSound(said);
        if (!event.said().isSameTouch(said) && isVisited(event)) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.kept");
        }
        mustBe(book.change(event.saying(said)));
    }

    /**
     * Forgets one to which nobody came.
     *
     * @throws Refused as {@link #change}
     */
    public void remove(Caller caller, Event event) throws Refused {
        mustKeep(caller, event);
        if (isVisited(event)) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.visited");
        }
        mustBe(book.remove(event));
    }

    /**
     * Invites customers; who is invited already stays so.
     *
     * @throws Refused if the caller does not sell, it would be too many, or somebody who invited others was faster
     */
    public void invite(Caller caller, Event event, Collection<Long> customers) throws Refused {
        mustSell(caller);
        Set<Long> all = new HashSet<>(customers);
        book.guests(event.id()).stream().map(Guest::customerId).forEach(all::add);
        if (all.size() > Event.MOST_GUESTS) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.full", Event.MOST_GUESTS, all.size());
        }
        mustBe(book.invite(event.id(), customers));
    }

    /** Whether somebody may say it anew. */
    public boolean mayKeep(Caller caller, Event event) {
        return caller.sells() && (caller.leads() || caller.owns(event.by()));
    }

    private boolean isVisited(Event event) {
        return book.guests(event.id()).stream().anyMatch(Guest::came);
    }

    private void mustKeep(Caller caller, Event event) throws Refused {
        mustSell(caller);
        if (!mayKeep(caller, event)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.events.notOwn");
        }
    }

    private static void mustSell(Caller caller) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
    }

    private static void mustBeSound(Said said) throws Refused {
        List<Fault> faults = said.faults();
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
    }

    private static void mustBe(boolean kept) throws Refused {
        if (!kept) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.overtaken");
        }
    }
}
