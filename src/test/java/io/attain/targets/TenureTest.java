package io.attain.targets;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenureTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));

    @Test
    void theFirstToHoldWhatNobodyHeldHoldsItFromTheBeginning() {
        assertThat(Tenure.of(null).handedTo("lily", DAY)).isEqualTo(Tenure.of("lily"));
    }

    @Test
    void aHandoverTakenBackOnTheSameDayLeavesNoTrace() {
        Tenure lily = Tenure.of("lily");

        assertThat(lily.handedTo("tom", DAY).handedTo("lily", DAY)).isEqualTo(lily);
    }

    @Test
    void dividesAPeriodAmongThoseWhoHeldIt() {
        Tenure tenure = Tenure.of("lily").handedTo("tom", DAY).handedTo(null, DAY.plusDays(5));

        assertThat(tenure.within(NOVEMBER))
                .containsExactly(
                        new Tenure.Holding("lily", new Period(NOVEMBER.start(), DAY)),
                        new Tenure.Holding("tom", new Period(DAY, DAY.plusDays(5))),
                        new Tenure.Holding(null, new Period(DAY.plusDays(5), NOVEMBER.end())));
        assertThat(tenure.holders()).containsExactly("lily", "tom");
        assertThat(tenure.latest()).isNull();
    }

    @Property
    void whoeverHoldsAPartOfAPeriodHoldsEachOfItsDays(
            @ForAll List<@IntRange(min = -5, max = 40) Integer> days, @ForAll @IntRange(max = 2) int seed) {
        Tenure tenure = Tenure.of("ann");
        List<Integer> inOrder = days.stream().sorted().toList();
        for (int i = 0; i < inOrder.size(); i++) {
            tenure = tenure.handedTo(owner(i + seed), NOVEMBER.start().plusDays(inOrder.get(i)));
        }
        List<Tenure.Holding> holdings = tenure.within(NOVEMBER);

        assertThat(holdings.stream()
                        .mapToLong(holding -> holding.period().days())
                        .sum())
                .isEqualTo(NOVEMBER.days());
        for (Tenure.Holding holding : holdings) {
            Tenure held = tenure;
            assertThat(holding.period().start().datesUntil(holding.period().end()))
                    .allMatch(day -> Objects.equals(held.holderOn(day), holding.owner()));
        }
    }

    private static @Nullable String owner(int number) {
        return switch (number % 4) {
            case 0 -> "lily";
            case 1 -> "tom";
            case 2 -> null;
            default -> "ann";
        };
    }
}
