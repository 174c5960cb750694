package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.setup.Step.Kind;
import io.attain.setup.StepReport.State;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetupPlanTest {
    private final Set<String> site = new HashSet<>();
    private final List<String> made = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> changed = new HashSet<>();

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
    void whatThisVersionOfJiraLacksIsToldByItsStepAlsoWhenLooking() {
        SetupPlan lacking = new SetupPlan(List.of(
                step(Kind.STATUS, "open"),
                new Step(
                        Kind.FIELD,
                        "field",
                        () -> {
                            throw new NoSuchMethodError("gone");
                        },
                        () -> {})));

        for (List<StepReport> reports : List.of(lacking.look(), lacking.run(), lacking.look())) {
            assertThat(reports.get(1).state()).isEqualTo(State.FAILED);
            assertThat(reports.get(1).failure()).hasMessage("gone");
        }
        assertThat(made).containsExactly("open");
    }

    @Test
    void finishesInASecondRunWhatAFirstCouldNot() {
        broken.add("field");
        plan.run();
        broken.clear();

        assertThat(plan.run()).allMatch(StepReport::isDone);
        assertThat(made).containsExactly("open", "closed", "field", "project");
    }

    @Test
    void leavesAloneWhatSomebodyChangedUnlessAskedToReplaceIt() {
        plan.run();
        made.clear();
        changed.add("field");

        StepReport field = plan.run(Set.of("open")).get(2);
        assertThat(field.state()).isEqualTo(State.KEPT);
        assertThat(field.kept()).isEqualTo(Note.of("note.changed", "field"));
        assertThat(field.isDone()).isTrue();
        assertThat(made).isEmpty();

        assertThat(plan.run(Set.of("field")).get(2).state()).isEqualTo(State.CREATED);
        assertThat(made).containsExactly("field");
    }

    private Optional<Note> changed(String name) {
        return changed.contains(name) ? Optional.of(Note.of("note.changed", name)) : Optional.empty();
    }

    private Step step(Kind kind, String name) {
        return new Step(kind, name, () -> site.contains(name), () -> changed(name), () -> {
            if (broken.contains(name)) {
                throw new StepRefused("note.broken", name);
            }
            site.add(name);
            made.add(name);
        });
    }
}
