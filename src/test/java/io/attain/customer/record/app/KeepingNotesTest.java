package io.attain.customer.record.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.customer.Customer;
import io.attain.customer.record.CustomerNotes;
import io.attain.customer.record.NotesBook;
import io.attain.customer.record.app.KeepingNotes.Told;
import io.attain.kernel.Caller;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer needs and plans, as somebody says it who has seen version 3. */
class KeepingNotesTest {

    private static final Customer HARBOUR = new Customer(60, 1, Unit.MONEY, true, "lily");
    private static final Caller LILY = new Caller("lily", true, false);

    private final NotesBook notes = mock();
    private final KeepingNotes keeping = new KeepingNotes(notes);

    @BeforeEach
    void nobodyIsFaster() {
        when(notes.put(anyLong(), any())).thenReturn(true);
    }

    @Test
    void itIsKeptAsPeopleSeeItInTheNextVersion() throws Refused {
        keeping.say(LILY, HARBOUR, 3, new Told(" Cooling\u200B\n\nPrice ", "A second\nplant", 500_00L, "2028-02-29"));

        verify(notes)
                .put(
                        60,
                        new CustomerNotes(4, "Cooling\n\nPrice", "A second plant", 500_00L, LocalDate.of(2028, 2, 29)));
    }

    @Test
    void nothingIsSaidByNothing() throws Refused {
        keeping.say(LILY, HARBOUR, 0, new Told("", "", null, ""));

        verify(notes).put(60, new CustomerNotes(1, "", "", null, null));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(faulty(new Told("x".repeat(CustomerNotes.LONGEST_NEEDS + 1), "x".repeat(251), -1L, "2027-02-29")))
                .containsExactly("needs", "plan", "planOn", "planAmount");
        assertThat(faulty(new Told("x", "x", 0L, "tomorrow"))).containsExactly("planOn");
        verify(notes, never()).put(anyLong(), any());
    }

    @Test
    void whoOnlyLooksOnAndWhoIsSecondChangeNothing() {
        assertThat(why(new Caller("vera", false, false))).isEqualTo(Why.NOT_ALLOWED);
        verify(notes, never()).put(anyLong(), any());

        when(notes.put(anyLong(), any())).thenReturn(false);
        assertThat(why(LILY)).isEqualTo(Why.IN_THE_WAY);
    }

    /** Needs and plan together are a plan of its own, as A customers are to have. */
    @ParameterizedTest
    @CsvSource({"Cooling, A plant, true", "Cooling, '', false", "'', A plant, false", "' ', ' ', false"})
    void itIsPlannedOnceBothAreSaid(String needs, String plan, boolean isPlanned) {
        assertThat(new CustomerNotes(1, needs, plan, null, null).isPlanned()).isEqualTo(isPlanned);
    }

    private List<String> faulty(Told told) {
        return Refusals.fields(() -> keeping.say(LILY, HARBOUR, 3, told));
    }

    private Why why(Caller caller) {
        return Refusals.why(() -> keeping.say(caller, HARBOUR, 3, new Told("", "", null, "")));
    }
}
