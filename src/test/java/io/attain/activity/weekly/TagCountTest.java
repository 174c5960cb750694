package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.Compared.Against;
import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagCountTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Period WEEK = Period.weekOf(MONDAY);

    @Test
    void tagsAreCountedWithTheirTrendTheirPeopleAndTheLatestExamples() {
        List<TagCount> counts = TagCount.of(
                WEEK,
                List.of(
                        met("lily", -35, "Price", ""),
                        met("lily", -7, "Price", ""),
                        met("tom", 0, "price ", "10 % too high"),
                        met("lily", 1, "Price", ""),
                        met("lily", 2, "Price", "they want a discount"),
                        met("lily", 3, "Delivery", "late"),
                        met("tom", -6, "Decision maker", "")));

        assertThat(counts).extracting(TagCount::tag).containsExactly("Price", "Delivery", "Decision maker");
        TagCount price = counts.get(0);
        assertThat(price.trend()).containsExactly(1L, 0L, 0L, 0L, 1L, 3L);
        assertThat(price.times().now()).isEqualTo(3);
        assertThat(price.times().before()).isEqualTo(1);
        assertThat(price.times().people())
                .isEqualTo(Map.of("lily", new Against<>(2L, 1L), "tom", new Against<>(1L, 0L)));
        assertThat(price.examples()).extracting(Problem::note).containsExactly("they want a discount", "10 % too high");
        assertThat(counts.get(2).times().now()).as("one of last week's is gone").isZero();
    }

    @Test
    void whatWasMetInNeitherWeekIsNotTold() {
        assertThat(TagCount.of(WEEK, List.of(met("lily", -20, "Price", "")))).isEmpty();
    }

    private static Problem met(String person, int later, String tag, String note) {
        return new Problem(person, MONDAY.plusDays(later), tag, note);
    }
}
