package io.attain.customer.events.app;

import io.attain.customer.events.Event;
import io.attain.customer.events.EventBook;
import io.attain.customer.events.Guest;
import io.attain.customer.events.Guest.Logged;
import io.attain.customer.events.Guest.State;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.customer.promises.app.TouchingCustomers.Word;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says who came. Each who came is touched in the caller's own log, once: of the event's day if that can be written, else of the
 * latest that can. What a log tells is taken back by whose log it is.
 */
@Component
public record MarkingGuests(EventBook book, TouchingCustomers touching, Today today) {

    /**
     * A guest that the caller sees.
     *
     * @param seen the version of what the caller saw
     */
    public record Seen(int seen, Touched customer) {

        long id() {
            return customer.subject().id();
        }
    }

    /**
     * Says of all of them how they are now, or of none.
     *
     * @param to null to invite them no more
     * @throws Refused if the caller does not sell, may not say of one that it was touched so or take that back, or no log can
     *     tell of it; if the event is not yet, or somebody else was faster
     */
    public void mark(Caller caller, Event event, List<Seen> all, @Nullable State to) throws Refused {
        if (!caller.sells()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlySales");
        }
        Map<Long, Guest> guests =
                book.guests(event.id()).stream().collect(Collectors.toMap(Guest::customerId, Function.identity()));
        boolean isSeen = all.stream().allMatch(each -> {
            Guest guest = guests.get(each.id());
            return guest != null && guest.version() == each.seen();
        });
        mustBe(isSeen);
        List<Guest> changed = all.stream()
                .map(each -> Objects.requireNonNull(guests.get(each.id())))
                .filter(guest -> guest.state() != to)
                .toList();
        Map<Long, Touched> customers =
                all.stream().collect(Collectors.toMap(Seen::id, Seen::customer, (one, same) -> one));
        List<Word> words = new ArrayList<>(takenBack(caller, event, changed, customers));
        List<Guest> now = to == null ? changed : marked(caller, event, changed, to);
        if (to == State.CAME) {
            now.forEach(guest -> words.add(
                    new Word(guest.told().day(), Objects.requireNonNull(customers.get(guest.customerId())), true)));
        }
        mustBe(touching.sayAll(
                caller,
                event.projectId(),
                event.said().kind(),
                words,
                () -> to == null ? book.drop(event.id(), now) : book.mark(event.id(), now)));
    }

    private List<Guest> marked(Caller caller, Event event, List<Guest> changed, State to) throws Refused {
        if (to != State.CAME) {
            return changed.stream().map(guest -> guest.not(to)).toList();
        }
        LocalDate held = event.said().day();
        if (held.isAfter(today.of(caller.key()))) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.notYet", held);
        }
        LocalDate day = touching.day(caller, event.projectId(), held)
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.events.noLog"));
        return changed.stream()
                .map(guest -> guest.coming(new Logged(caller.key(), day)))
                .toList();
    }

    /** What the caller's logs tell no more; what they tell of another event, too, they go on telling. */
    private List<Word> takenBack(Caller caller, Event event, List<Guest> changed, Map<Long, Touched> customers)
            throws Refused {
        List<Guest> came = changed.stream().filter(Guest::came).toList();
        if (came.stream().anyMatch(guest -> !caller.owns(guest.told().by()))) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.events.others");
        }
        Map<Long, Set<Logged>> elsewhere = book.elsewhere(
                event.id(),
                event.said().kind(),
                came.stream().map(Guest::customerId).toList());
        return came.stream()
                .filter(guest ->
                        !elsewhere.getOrDefault(guest.customerId(), Set.of()).contains(guest.told()))
                .map(guest ->
                        new Word(guest.told().day(), Objects.requireNonNull(customers.get(guest.customerId())), false))
                .toList();
    }

    private static void mustBe(boolean kept) throws Refused {
        if (!kept) {
            throw Refused.because(Why.IN_THE_WAY, "attain.events.overtaken");
        }
    }
}
