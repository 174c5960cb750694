package io.attain.playbook.app;

import static io.attain.playbook.SomeSteps.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.attain.activity.app.TickingOff;
import io.attain.activity.app.TickingOff.Said;
import io.attain.kernel.Caller;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Listed;
import io.attain.playbook.Rhythm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TickingStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Caller VERA = new Caller("vera", false, false);
    private static final Listed DEAL =
            new Listed(1, 7, "SALES-7", "Acme", CustomerKind.NEW, "lead", DAY, "tom", Set.of(7L));

    private final ShowingSteps steps = mock();
    private final TickingOff log = mock();
    private final TickingSteps ticking = new TickingSteps(steps, log);

    @Test
    void aStepOfTheListIsSaidInTheLogOfTheDay() throws Refused {
        when(steps.stepsOf(DEAL, "lily")).thenReturn(List.of(each("calls", 3, Rhythm.WEEK)));

        ticking.tick(LILY, DEAL, "calls", DAY, true);
        ticking.tick(LILY, DEAL, "calls", DAY, false);

        verify(log).say(LILY, 1, DAY, new Said("calls", DEAL.subject(), true));
        verify(log).say(LILY, 1, DAY, new Said("calls", DEAL.subject(), false));
    }

    @Test
    void whatTheListDoesNotAskForIsNotSaidWhateverItsCase() throws Refused {
        when(steps.stepsOf(DEAL, "lily")).thenReturn(List.of(each("calls", 3, Rhythm.WEEK)));

        for (String code : List.of("visits", "Calls", "", "step.calls")) {
            assertThat(Refusals.why(() -> ticking.tick(LILY, DEAL, code, DAY, true)))
                    .as(code)
                    .isEqualTo(Why.IN_THE_WAY);
        }
        verify(log, never()).say(any(), anyLong(), any(), any());
    }

    @Test
    void whoDoesNotSellIsToldSoBeforeAnythingIsLookedAt() {
        assertThat(Refusals.why(() -> ticking.tick(VERA, DEAL, "visits", DAY, true)))
                .isEqualTo(Why.NOT_ALLOWED);
        assertThat(ticking.day(DEAL, VERA)).isEmpty();
        verifyNoInteractions(steps, log);
    }

    @Test
    void aTickGoesToTheDayThatTheLogCanBeWrittenOf() {
        when(log.day(1, "lily")).thenReturn(Optional.of(DAY));

        assertThat(ticking.day(DEAL, LILY)).contains(DAY);
        assertThat(ticking.day(DEAL, new Caller("tom", true, false)))
                .as("of somebody with no such day")
                .isEmpty();
    }
}
