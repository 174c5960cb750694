package io.attain.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final LocalDate DAY = LocalDate.of(1970, 1, 31);

    @Test
    void valuesAreKeptAsTheTablesKeepThem() {
        Instant moment = Instant.parse("2026-11-28T08:00:00Z");
        Columns row = Columns.of("DAY", DAY)
                .and("AT", moment)
                .and("WORD", DayOfWeek.MONDAY)
                .and("TEXT", "tea");

        assertThat(row.asRow())
                .containsEntry("DAY", 30)
                .containsEntry("AT", Date.from(moment))
                .containsEntry("WORD", "MONDAY")
                .containsEntry("TEXT", "tea");
        assertThat(row.names()).containsExactly("DAY", "AT", "WORD", "TEXT");
    }

    @Test
    void aListStandsForEachOfItsValues() {
        assertThat(Columns.of("DAYS", List.of(DAY, DAY.plusDays(1))).valuesOf("DAYS"))
                .isEqualTo(List.of(30, 31));
        assertThat(Columns.of("DAY", DAY).valuesOf("DAY")).isEqualTo(List.of(30));
    }

    @Test
    void nullIsAValueThatIsNotThere() {
        Columns row = Columns.of("NOTE", null);

        assertThat(row.has("NOTE")).isFalse();
        assertThat(row.valuesOf("NOTE")).hasSize(1).containsOnlyNulls();
    }

    @Test
    void aNameThatNobodyGaveIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Columns.none().get("NOTE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOTE");
    }

    @Test
    void rowsThatSayTheSameAreEqual() {
        assertThat(Columns.of("DAY", DAY).and("TEXT", "tea"))
                .isEqualTo(Columns.of("TEXT", "tea").and("DAY", DAY))
                .hasSameHashCodeAs(Columns.of("DAY", DAY).and("TEXT", "tea"))
                .isNotEqualTo(Columns.of("DAY", DAY));
    }

    @Test
    void anEmptyTextComesBackEmptyFromEveryDatabase() {
        assertThat(Columns.text(null)).isEmpty();
        assertThat(Columns.text("tea")).isEqualTo("tea");
    }
}
