package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.OpportunityRow;
import io.attain.customer.jira.OpportunityMatch.Deal;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S-1 is the renewal that was won on September 10. */
class OpportunityMatchTest {

    private static final Deal WON = deal("S-1", "Annual renewal", "2026-09-10", true);

    @ParameterizedTest
    @CsvSource({"2026-09-10, S-1", "2026-11-24, ", "'', S-1"})
    void whatIsWonStaysOnItsDay(String day, String found) {
        assertThat(found(List.of(WON), row(2, "annual renewal", day, "")))
                .isEqualTo(found == null ? Map.of() : Map.of(2L, found));
    }

    @Test
    void butAKeyMovesItAndCallsItAsItLikes() {
        assertThat(found(List.of(WON), row(2, "Renewal of 2026", "2026-11-24", "S-1")))
                .containsExactly(Map.entry(2L, "S-1"));
    }

    @Test
    void aKeyOfNoneOfTheseIsNotFoundByItsName() {
        assertThat(found(List.of(WON), row(2, "Annual renewal", "2026-09-10", "S-9")))
                .isEmpty();
    }

    @Test
    void whatIsStillOpenIsDecidedOnWhateverDay() {
        Deal open = deal("S-2", "Annual renewal", "2026-12-31", false);

        assertThat(found(List.of(WON, open), row(2, "Annual renewal", "2026-11-24", "")))
                .containsExactly(Map.entry(2L, "S-2"));
        assertThat(found(List.of(open, WON), row(2, "Annual renewal", "2026-09-10", "")))
                .containsExactly(Map.entry(2L, "S-1"));
    }

    @Test
    void eachRowIsAboutADealOfItsOwn() {
        Deal open = deal("S-2", "Annual renewal", "2026-12-31", false);

        assertThat(found(
                        List.of(open, WON),
                        row(2, "Annual renewal", "2027-01-31", ""),
                        row(3, "Annual renewal", "2026-12-31", ""),
                        row(4, "Annual renewal", "2026-09-10", "")))
                .containsExactly(Map.entry(3L, "S-2"), Map.entry(4L, "S-1"));
    }

    private static Map<Long, String> found(List<Deal> deals, OpportunityRow... rows) {
        Map<Long, String> keys = new TreeMap<>();
        OpportunityMatch.of(List.of(rows), deals)
                .forEach((line, deal) -> keys.put(line, deal.issue().getKey()));
        return keys;
    }

    private static Deal deal(String key, String name, String day, boolean won) {
        Issue issue = mock();
        when(issue.getKey()).thenReturn(key);
        return new Deal(issue, name, Optional.of(LocalDate.parse(day)), won, "", null);
    }

    private static OpportunityRow row(long line, String name, String day, String key) {
        Amount amount = Unit.MONEY.amount(1);
        Optional<LocalDate> closeDate = day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return new OpportunityRow(
                line, "A", "", "", name, "", Optional.of(amount), closeDate, "wang", "Won", "", "", key, "", "", null);
    }
}
