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
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.rates.Converted;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a customer needs and plans, as somebody says it who has seen version 3. */
class KeepingNotesTest {

    private static final Customer HARBOUR = new Customer(60, 1, Unit.MONEY, true, "lily");
    private static final Caller LILY = new Caller("lily", true, false);

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Rates rates = mock();
    private final NotesBook notes = mock();
    private final KeepingNotes keeping = new KeepingNotes(notes, rates, SetClock.noonOf(TODAY));

    @BeforeEach
    void nobodyIsFaster() {
        when(notes.put(anyLong(), any())).thenReturn(true);
        when(notes.of(60)).thenReturn(CustomerNotes.NONE);
        when(rates.on(1, "EUR", TODAY)).thenReturn(Optional.of(new Rate("EUR", TODAY, new BigDecimal("7.85"))));
    }

    @Test
    void itIsKeptAsPeopleSeeItInTheNextVersion() throws Refused {
        keeping.say(
                LILY, HARBOUR, 3, new Told(" Cooling\u200B\n\nPrice ", "A second\nplant", 500_00L, "", "2028-02-29"));

        verify(notes)
                .put(
                        60,
                        new CustomerNotes(
                                4, "Cooling\n\nPrice", "A second plant", 500_00L, LocalDate.of(2028, 2, 29), null));
    }

    @Test
    void anAmountInAnotherCurrencyIsConvertedAtTheRateOfTheDayAndStaysSo() throws Refused {
        CustomerNotes kept =
                new CustomerNotes(4, "", "A plant", 785_08L, null, new Converted(100_01, "EUR", "7.85", TODAY));
        keeping.say(LILY, HARBOUR, 3, new Told("", "A plant", 100_01L, "EUR", ""));
        verify(notes).put(60, kept);

        when(notes.of(60)).thenReturn(kept);
        when(rates.on(1, "EUR", TODAY)).thenReturn(Optional.empty());
        keeping.say(LILY, HARBOUR, 4, new Told("", "A plant", 100_01L, "EUR", ""));
        verify(notes).put(60, new CustomerNotes(5, "", "A plant", 785_08L, null, kept.planSaid()));
        assertThat(faulty(new Told("", "A plant", 200_00L, "EUR", ""))).containsExactly("planCurrency");
        assertThat(faulty(new Told("", "A plant", 1L, "EURO", ""))).containsExactly("planCurrency");
    }

    @Test
    void nothingIsSaidByNothing() throws Refused {
        keeping.say(LILY, HARBOUR, 0, new Told("", "", null, "EUR", ""));

        verify(notes).put(60, new CustomerNotes(1, "", "", null, null, null));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(faulty(
                        new Told("x".repeat(CustomerNotes.LONGEST_NEEDS + 1), "x".repeat(251), -1L, "", "2027-02-29")))
                .containsExactly("needs", "plan", "planOn", "planAmount");
        assertThat(faulty(new Told("x", "x", 0L, "", "tomorrow"))).containsExactly("planOn");
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
        assertThat(new CustomerNotes(1, needs, plan, null, null, null).isPlanned())
                .isEqualTo(isPlanned);
    }

    private List<String> faulty(Told told) {
        return Refusals.fields(() -> keeping.say(LILY, HARBOUR, 3, told));
    }

    private Why why(Caller caller) {
        return Refusals.why(() -> keeping.say(caller, HARBOUR, 3, new Told("", "", null, "", "")));
    }
}
