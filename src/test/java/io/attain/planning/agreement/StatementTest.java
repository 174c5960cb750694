package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.planning.agreement.Statement.Speaker;
import io.attain.planning.agreement.Statement.Word;
import io.attain.targets.Goal;
import io.attain.targets.Phase;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words about Lily's target of 600.00, which is proposed for the first time; she wants 500.00. */
class StatementTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);

    private final TargetNode node =
            TargetFixture.aiming(Goal.of(Metric.REVENUE, 60_000), TargetFixture.root(1, 60_000));
    private final Answer counter =
            new Answer(1, 0, Answer.Kind.COUNTERED, "lily", 60_000, 50_000, "Few leads", null, Instant.EPOCH, null);
    private final Negotiation target =
            new Negotiation(node, new Agreement(Phase.PROPOSED, "lily", node.goal(), node.terms(), List.of(counter)));

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(faults(Speaker.OWNER, Answer.Kind.COUNTERED, null, -5L, ""))
                .containsExactly("amount", "value", "reason");
        assertThat(faults(Speaker.OWNER, null, null, null, "x".repeat(2_001)))
                .containsExactly("answer", "amount", "reason");
        assertThat(faults(Speaker.ASKER, null, 60_000L, null, "")).containsExactly("answer", "value");
    }

    @Test
    void whoCounterProposesTheSameProposesNothing() {
        assertThat(faults(Speaker.OWNER, Answer.Kind.COUNTERED, 60_000L, 60_000L, "So"))
                .containsExactly("value");
        assertThat(faults(Speaker.ASKER, Answer.Kind.ANSWERED, 60_000L, 60_000L, ""))
                .as("the owner may be asked for the same again")
                .isEmpty();
    }

    @Test
    void whoTakesACounterProposalWithoutNamingItTakesTheOpenOne() {
        assertThat(said(Speaker.ASKER, Answer.Kind.TAKEN, 60_000L, null, "").about(target))
                .isEqualTo(new Word(Answer.Kind.TAKEN, 60_000, null, 50_000, "", null));
    }

    @Test
    void theFirstVersionCountsForTheWholePeriodWhateverDayIsNamed() {
        Statement said = new Statement(Speaker.OWNER, Answer.Kind.ACCEPTED, 60_000L, null, null, "", "no day");

        assertThat(said.faults(target, TODAY)).isEmpty();
        assertThat(said.about(target).effective()).isNull();
    }

    private List<@Nullable String> faults(
            Speaker speaker, Answer.@Nullable Kind kind, @Nullable Long asked, @Nullable Long value, String reason) {
        return said(speaker, kind, asked, value, reason).faults(target, TODAY).stream()
                .<@Nullable String>map(Fault::field)
                .toList();
    }

    private static Statement said(
            Speaker speaker, Answer.@Nullable Kind kind, @Nullable Long asked, @Nullable Long value, String reason) {
        return new Statement(speaker, kind, asked, null, value, reason, null);
    }
}
