package io.attain.planning.decomposition.jira;

import static io.attain.targets.TargetFixture.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Person;
import io.attain.kernel.SetClock;
import io.attain.kernel.Unit;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.Weighted;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningDecompositionsTest {

    private static final TargetNode TARGET = root(1, 1_000);
    private static final Subject SUBJECT = new Subject("decomposition", 1);
    private static final Outcome WRITTEN = new Outcome(List.of("SALES-9"), List.of(), List.of(), 0, List.of());

    private final WritingDecompositions decomposing = mock();
    private final Writings writings = mock();
    private final SetClock clock = SetClock.at("2026-11-24T08:00:00Z", "UTC");
    private final ApplicationUser mei = mock();
    private final Issue issue = mock();
    private final I18nResolver texts = mock();
    private final RunningDecompositions running = new RunningDecompositions(decomposing, writings, texts, clock);

    @BeforeEach
    void everythingGoesWell() {
        when(writings.alone(eq(SUBJECT), any()))
                .thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
        when(writings.start(eq(SUBJECT), eq("mei"), anyInt(), any()))
                .thenAnswer(call -> Optional.of(WritingRun.waiting(SUBJECT, "mei", call.getArgument(2), clock.now())
                        .withId(7)));
        when(texts.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(mei.getKey()).thenReturn("mei");
        when(decomposing.apply(any(), any(), any())).thenReturn(WRITTEN);
        when(decomposing.isAsShown(TARGET)).thenReturn(true);
    }

    @Test
    void aFewSharesAreWrittenAtOnce() {
        WritingRun run = running.apply(order(among(3))).orElseThrow();

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.id()).isZero();
        assertThat(run.outcome()).isEqualTo(WRITTEN);
    }

    @Test
    void manyAreWrittenInTheBackground() {
        WritingRun run = running.apply(order(among(60))).orElseThrow();

        assertThat(run.id()).isEqualTo(7);
        assertThat(run.total()).isEqualTo(60);
        verify(decomposing, never()).apply(any(), any(), any());
    }

    @Test
    void oneTargetIsDecomposedByOneAtATime() {
        when(writings.alone(any(), any())).thenReturn(Optional.empty());

        assertThat(running.apply(order(among(3)))).isEmpty();
    }

    @Test
    void whatHasChangedSinceItWasShownIsNotWritten() {
        RunningDecompositions.Order order = order(among(3));
        DecompositionPlan other = plan(among(4));
        when(decomposing.plan(any(), any(), any(), any())).thenReturn(other);

        assertThatThrownBy(() -> running.apply(order)).hasMessage("attain.target.decompose.outdated");
    }

    @Test
    void alsoInTheBackgroundWhatHasChangedIsNotWritten() {
        RunningDecompositions.Order order = order(among(60));
        DecompositionPlan other = plan(among(61));
        when(decomposing.plan(any(), any(), any(), any())).thenReturn(other);
        when(writings.start(eq(SUBJECT), eq("mei"), anyInt(), any())).thenAnswer(call -> {
            Writings.Writing writing = call.getArgument(3);
            return Optional.of(writing.write(WritingProgress.NONE));
        });

        assertThatThrownBy(() -> running.apply(order)).hasMessage("attain.target.decompose.outdated");
    }

    private RunningDecompositions.Order order(Decomposition by) {
        DecompositionPlan plan = plan(by);
        when(decomposing.plan(any(), any(), any(), any())).thenReturn(plan);
        return new RunningDecompositions.Order(mei, issue, TARGET, by, PartKind.SHARES, Unit.MONEY, plan);
    }

    private static DecompositionPlan plan(Decomposition by) {
        return DecompositionPlan.of(TARGET, null, by, List.of());
    }

    private static Decomposition among(int people) {
        List<Weighted<Person>> owners = IntStream.range(0, people)
                .mapToObj(i -> new Weighted<>(new Person("p" + i, "P" + i), 1))
                .toList();
        return new Decomposition(null, List.of(), List.of(), List.of(), owners, Map.of());
    }
}
