package io.attain.activity.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLogs.Whose;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TouchTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

    @Test
    void aNextStepIsOverdueFromTheDayAfterItsOwnUntilSomethingIsSaid() {
        assertThat(touch(new NextStep("Call", TODAY.minusDays(1)), true).isOverdue(TODAY))
                .isTrue();
        assertThat(touch(new NextStep("Call", TODAY), true).isOverdue(TODAY)).isFalse();
        assertThat(touch(new NextStep("Call", TODAY.plusDays(1)), true).isOverdue(TODAY))
                .isFalse();
        assertThat(touch(new NextStep("Call", TODAY.minusDays(1)), false).isOverdue(TODAY))
                .isFalse();
    }

    @Test
    void whatHasNoDayIsNeverOverdue() {
        assertThat(touch(new NextStep("Call", null), true).isOverdue(TODAY)).isFalse();
        assertThat(touch(NextStep.NONE, true).isOverdue(TODAY)).isFalse();
    }

    private static Touch touch(NextStep next, boolean open) {
        return new Touch(new Whose("lily", TODAY.minusWeeks(1)), 1, 7, Instant.EPOCH, "met", next, open);
    }
}
