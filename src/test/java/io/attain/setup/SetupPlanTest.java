package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.setup.Step.Kind;
import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupPlanTest {
    private final Set<String> site = new HashSet<>();
    private final List<String> made = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();

    private final SetupPlan plan = new SetupPlan(List.of(
            step(Kind.PROJECT, "project"),
            step(Kind.FIELD, "field"),
            step(Kind.STATUS, "open"),
            step(Kind.STATUS, "closed")));

    @Test
    void ordersStepsByWhatTheyBuildOn() {
        assertThat(plan.look()).extracting(StepReport::name).containsExactly("open", "closed", "field", "project");
    }

    @Test
    void looksWithoutMaking() {
        site.add("open");

        assertThat(plan.look())
                .extracting(StepReport::state)
                .containsExactly(State.PRESENT, State.MISSING, State.MISSING, State.MISSING);
        assertThat(made).isEmpty();
    }

    @Test
    void makesOnlyWhatIsMissing() {
        site.add("open");

        assertThat(plan.run())
                .extracting(StepReport::state)
                .containsExactly(State.PRESENT, State.CREATED, State.CREATED, State.CREATED);
        assertThat(made).containsExactly("closed", "field", "project");
    }

    @Test
    void makesNothingTwice() {
        plan.run();
        made.clear();

        assertThat(plan.run()).extracting(StepReport::state).containsOnly(State.PRESENT);
        assertThat(made).isEmpty();
    }

    @Test
    void stopsAtAFailureAndSaysWhy() {
        broken.add("field");

        List<StepReport> reports = plan.run();

        assertThat(reports)
                .extracting(StepReport::state)
                .containsExactly(State.CREATED, State.CREATED, State.FAILED, State.MISSING);
        assertThat(reports.get(2).failure()).isInstanceOf(StepRefused.class).hasMessageContaining("note.broken");
    }

    @Test
    void finishesInASecondRunWhatAFirstCouldNot() {
        broken.add("field");
        plan.run();
        broken.clear();

        assertThat(plan.run()).allMatch(StepReport::isDone);
        assertThat(made).containsExactly("open", "closed", "field", "project");
    }

    private Step step(Kind kind, String name) {
        return new Step(kind, name, () -> site.contains(name), () -> {
            if (broken.contains(name)) {
                throw new StepRefused("note.broken", name);
            }
            site.add(name);
            made.add(name);
        });
    }
}
