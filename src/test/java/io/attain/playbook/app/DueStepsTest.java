package io.attain.playbook.app;

import static io.attain.playbook.SomeSteps.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Ticks.Ticked;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Listed;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Standing;
import io.attain.playbook.Standing.State;
import io.attain.playbook.Step;
import io.attain.playbook.app.ShowingSteps.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DueStepsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final Step STEP = each("calls", 1, Rhythm.WEEK);

    /** A deal with its one step. */
    private record One(Listed listed, Shown shown) {}

    @Test
    void whatIsDoneOrAskedOfNobodyIsNotDue() {
        assertThat(due(
                        shown(1, State.DONE, null, null),
                        shown(2, State.IDLE, null, null),
                        shown(3, State.DUE, FRIDAY, null),
                        shown(4, State.OVERDUE, FRIDAY, MONDAY)))
                .containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void whatWasMissedFirstComesBeforeAllAndWhatHasNoEndLast() {
        assertThat(due(
                        shown(1, State.DUE, null, null),
                        shown(2, State.DUE, MONDAY, null),
                        shown(3, State.OVERDUE, FRIDAY, MONDAY.minusDays(3)),
                        shown(4, State.OVERDUE, FRIDAY, MONDAY.minusDays(24)),
                        shown(5, State.DUE, MONDAY.plusDays(1), null)))
                .containsExactly(4L, 3L, 2L, 5L, 1L);
    }

    @Test
    void ofEqualsTheOneThatWasNotDoneForLongestComesFirst() {
        assertThat(due(
                        shown(1, State.DUE, FRIDAY, null, MONDAY),
                        shown(2, State.DUE, FRIDAY, null, MONDAY.minusYears(1), MONDAY.minusDays(1)),
                        shown(3, State.DUE, FRIDAY, null),
                        shown(5, State.DUE, FRIDAY, null, MONDAY.minusDays(2)),
                        shown(4, State.DUE, FRIDAY, null)))
                .containsExactly(3L, 4L, 5L, 2L, 1L);
    }

    @Property(tries = 50)
    void theOrderInWhichTheyAreFoundChangesNothing(@ForAll Random random) {
        List<One> all = new ArrayList<>();
        for (long id = 1; id <= 12; id++) {
            LocalDate missed = id % 3 == 0 ? MONDAY.minusDays(id % 4) : null;
            all.add(shown(id, missed == null ? State.DUE : State.OVERDUE, id % 2 == 0 ? FRIDAY : null, missed));
        }
        List<Long> before = due(all);
        Collections.shuffle(all, random);

        assertThat(due(all)).isEqualTo(before);
    }

    private static List<Long> due(One... all) {
        return due(List.of(all));
    }

    private static List<Long> due(List<One> all) {
        ShowingSteps steps = mock();
        Map<Listed, List<Shown>> shown = new LinkedHashMap<>();
        all.forEach(each -> shown.put(each.listed, List.of(each.shown)));
        when(steps.ofEach(any(), eq("lily"))).thenReturn(shown);
        return new DueSteps(steps)
                .of(shown.keySet(), "lily").stream()
                        .map(due -> due.listed().issueId())
                        .toList();
    }

    private static One shown(
            long id, State state, @Nullable LocalDate until, @Nullable LocalDate missed, LocalDate... done) {
        Listed listed = new Listed(
                1, id, "SALES-" + id, "Acme", CustomerKind.NEW, "lead", MONDAY.minusYears(1), "lily", Set.of(id));
        List<Ticked> ticked = List.of(done).stream()
                .map(day -> new Ticked(new Whose("lily", day), id, "calls", true))
                .toList();
        return new One(listed, new Shown(STEP, new Standing(state, done.length, 1, until, missed), ticked));
    }
}
