package io.attain.customer.events.app;

import static io.attain.kernel.Refusals.fields;
import static io.attain.kernel.Refusals.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLog.Subject;
import io.attain.customer.events.Event;
import io.attain.customer.events.Event.Said;
import io.attain.customer.events.Guest;
import io.attain.customer.events.Guest.State;
import io.attain.customer.events.InMemoryEvents;
import io.attain.customer.events.app.MarkingGuests.Seen;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.TouchingCustomers;
import io.attain.customer.promises.app.TouchingCustomers.Touched;
import io.attain.customer.promises.app.TouchingCustomers.Word;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily plans a salon for today, a Tuesday, to which customers 7, 8 and 9 are invited; Tom sells, Mei leads, Vera looks on. */
class EventsAndGuestsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 8);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller TOM = new Caller("tom", true, false);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final Caller VERA = new Caller("vera", false, false);

    private final SetClock today = SetClock.noonOf(TODAY);
    private final InMemoryEvents book = new InMemoryEvents();
    private final KeepingEvents keeping = new KeepingEvents(book);
    private final TouchingCustomers touching = mock();
    private final MarkingGuests marking = new MarkingGuests(book, touching, today);
    /** What logs say: who, when and of whom. */
    private final Collection<String> logged = new TreeSet<>();

    private Event salon = salon(TODAY);

    private static Said said(LocalDate day) {
        return new Said("Salon", day, TouchKind.EVENT, "Hall 2");
    }

    private Event salon(LocalDate day) {
        return book.add(new Event(0, 1, 1, said(day), "lily"));
    }

    @BeforeEach
    void threeGuests() throws Refused {
        when(touching.day(any(), anyLong(), any())).thenAnswer(asked -> Optional.ofNullable(asked.getArgument(2)));
        when(touching.sayAll(any(), anyLong(), any(), any(), any())).thenAnswer(asked -> {
            BooleanSupplier first = asked.getArgument(4);
            boolean isKept = first.getAsBoolean();
            if (isKept) {
                asked.<List<Word>>getArgument(3).forEach(word -> log(asked.getArgument(0), word));
            }
            return isKept;
        });
        keeping.invite(LILY, salon, List.of(7L, 8L, 9L));
    }

    private void log(Caller by, Word word) {
        String line =
                by.key() + " " + word.day() + " " + word.customer().subject().id();
        assertThat(word.done() ? logged.add(line) : logged.remove(line))
                .as(line)
                .isTrue();
    }

    @Test
    void whoSellsPlansAndWhoPlannedItOrLeadsSaysItAnew() throws Refused {
        assertThat(why(() -> keeping.plan(VERA, 1, said(TODAY)))).isEqualTo(Why.NOT_ALLOWED);
        Event planned = keeping.plan(TOM, 1, said(TODAY.plusDays(30)));
        assertThat(planned.by()).isEqualTo("tom");

        assertThat(why(() -> keeping.change(LILY, planned, said(TODAY)))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> keeping.remove(LILY, planned))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(keeping.mayKeep(VERA, planned)).isFalse();
        keeping.change(TOM, planned, said(TODAY.plusDays(31)));
        assertThat(why(() -> keeping.change(TOM, planned, said(TODAY))))
                .as("of an older version")
                .isEqualTo(Why.IN_THE_WAY);
        keeping.change(MEI, planned.seen(2), said(TODAY.plusDays(32)));
        keeping.remove(MEI, planned.seen(3));

        assertThat(book.find(1, planned.id())).isEmpty();
        assertThat(why(() -> keeping.remove(MEI, planned.seen(3)))).isEqualTo(Why.IN_THE_WAY);
    }

    @Test
    void allThatIsWrongWithAnEventIsToldAtOnceAndTheLongestIsTaken() throws Refused {
        Said wrong = new Said("", TODAY, TouchKind.NEWS, "x".repeat(1_001));
        Said longest = new Said("x".repeat(200), TODAY, TouchKind.NEWS, "x".repeat(1_000));

        assertThat(fields(() -> keeping.plan(LILY, 1, wrong))).containsExactly("title", "place");
        assertThat(fields(() -> keeping.change(LILY, salon, new Said("x".repeat(201), TODAY, TouchKind.NEWS, ""))))
                .containsExactly("title");
        assertThat(keeping.plan(LILY, 1, longest).said()).isEqualTo(longest);
    }

    @Test
    void fourHundredAreTheMostAndWhoIsInvitedAgainIsOne() throws Refused {
        List<Long> many = LongStream.rangeClosed(7, 406).boxed().toList();
        keeping.invite(TOM, salon, many);

        keeping.invite(TOM, salon, many);
        assertThat(book.guests(salon.id())).hasSize(400);
        assertThat(why(() -> keeping.invite(TOM, salon, List.of(407L)))).isEqualTo(Why.IN_THE_WAY);
        assertThat(why(() -> keeping.invite(VERA, salon, List.of(7L)))).isEqualTo(Why.NOT_ALLOWED);
    }

    @Test
    void onceSomebodyCameDayAndKindStayAndItsTitleDoesNot() throws Refused {
        mark(LILY, State.CAME, 7);

        assertThat(why(() -> keeping.change(LILY, salon, said(TODAY.plusDays(1)))))
                .isEqualTo(Why.IN_THE_WAY);
        assertThat(why(() -> keeping.change(LILY, salon, new Said("Salon", TODAY, TouchKind.NEWS, ""))))
                .isEqualTo(Why.IN_THE_WAY);
        assertThat(why(() -> keeping.remove(LILY, salon))).isEqualTo(Why.IN_THE_WAY);
        keeping.change(LILY, salon, new Said("Spring salon", TODAY, TouchKind.EVENT, "Hall 3"));

        mark(LILY, State.ABSENT, 7);
        keeping.remove(LILY, salon.seen(2));
        assertThat(book.find(1, salon.id())).isEmpty();
    }

    @Test
    void whoCameIsInTheLogOfWhoSaysSoOnce() throws Refused {
        mark(LILY, State.CAME, 7, 8);
        mark(LILY, State.CAME, 7, 9);

        assertThat(logged).containsExactly("lily 2027-06-08 7", "lily 2027-06-08 8", "lily 2027-06-08 9");
        assertThat(states()).containsOnly(State.CAME);
    }

    @Test
    void whatIsTakenBackIsInNoLogAnyMoreAndByWhoseLogItIsOnly() throws Refused {
        mark(LILY, State.CAME, 7);
        mark(TOM, State.CAME, 8);

        assertThat(why(() -> mark(TOM, State.ABSENT, 7, 8)))
                .as("of all or of none")
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> mark(MEI, null, 7))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(logged).hasSize(2);
        mark(LILY, State.INVITED, 7);
        mark(TOM, null, 8, 9);

        assertThat(logged).isEmpty();
        assertThat(book.guests(salon.id())).extracting(Guest::customerId).containsExactly(7L);
    }

    /** Two events of a kind on one day are one line in a log: it stays until both are taken back. */
    @Test
    void aLineThatTwoEventsTellStaysWithTheSecond() throws Refused {
        Event other = salon(TODAY);
        keeping.invite(LILY, other, List.of(7L));
        mark(LILY, State.CAME, 7);
        List<String> before = List.copyOf(logged);
        logged.clear();
        marking.mark(LILY, other, seen(other, 7), State.CAME);
        assertThat(logged).containsExactlyElementsOf(before);

        mark(LILY, State.ABSENT, 7);
        assertThat(logged).containsExactlyElementsOf(before);
        marking.mark(LILY, other, seen(other, 7), State.ABSENT);
        assertThat(logged).isEmpty();
    }

    @Test
    void nobodyCameToWhatIsNotYetButWhoWillNotIsKnown() throws Refused {
        Event later = salon(TODAY.plusDays(1));
        keeping.invite(LILY, later, List.of(7L));

        assertThat(why(() -> marking.mark(LILY, later, seen(later, 7), State.CAME)))
                .isEqualTo(Why.IN_THE_WAY);
        marking.mark(LILY, later, seen(later, 7), State.ABSENT);
        assertThat(book.guests(later.id())).extracting(Guest::state).containsExactly(State.ABSENT);

        today.pass(Duration.ofDays(1));
        marking.mark(LILY, later, seen(later, 7), State.CAME);
        assertThat(logged).containsExactly("lily 2027-06-09 7");
    }

    @Test
    void whereNoLogCanTellOfItNobodyIsMarked() throws Refused {
        when(touching.day(any(), anyLong(), any())).thenReturn(Optional.empty());

        assertThat(why(() -> mark(LILY, State.CAME, 7))).isEqualTo(Why.IN_THE_WAY);
        assertThat(why(() -> mark(VERA, State.ABSENT, 7))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(states()).containsOnly(State.INVITED);
    }

    /** Of two who saw the same list, the second marks nobody, also none whom the first left alone. */
    @Test
    void whoIsSecondMarksNobody() throws Refused {
        List<Seen> list = seen(salon, 7, 8, 9);
        mark(LILY, State.CAME, 7);

        assertThat(why(() -> marking.mark(TOM, salon, list, State.CAME))).isEqualTo(Why.IN_THE_WAY);
        assertThat(logged).containsExactly("lily 2027-06-08 7");
        mark(LILY, null, 9);
        assertThat(why(() -> marking.mark(TOM, salon, list.subList(2, 3), State.CAME)))
                .as("who is no guest any more")
                .isEqualTo(Why.IN_THE_WAY);
    }

    private void mark(Caller caller, @Nullable State to, long... customers) throws Refused {
        marking.mark(caller, salon, seen(salon, customers), to);
    }

    /** As they stand now. */
    private List<Seen> seen(Event event, long... customers) {
        List<Seen> seen = new ArrayList<>();
        for (long id : customers) {
            int version = book.guests(event.id()).stream()
                    .filter(guest -> guest.customerId() == id)
                    .findFirst()
                    .orElseThrow()
                    .version();
            seen.add(new Seen(version, new Touched(new Subject(id, "SALES-" + id, ""), "lily")));
        }
        return seen;
    }

    private List<State> states() {
        return book.guests(salon.id()).stream()
                .sorted(Comparator.comparing(Guest::customerId))
                .map(Guest::state)
                .toList();
    }
}
