package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.DailyLog.Content;
import io.attain.activity.DailyLog.Line;
import io.attain.activity.DailyLog.NextStep;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.DailyLog.Tick;
import io.attain.kernel.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a log becomes when something is ticked off, taken back, or said by a file beside what stands there. */
class DailyLogContentTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Subject ACME = new Subject(7, "SALES-7", "Acme");
    private static final Subject HARBOUR = new Subject(8, "SALES-8", "Harbour");
    private static final Tick CALL = new Tick(7, "calls");
    private static final Tick OFFER = new Tick(7, "step.offer");

    @Test
    void whatIsTickedOffIsCountedAndItsIssueHasALine() {
        Content content = Content.empty().ticked(CALL, ACME).ticked(OFFER, ACME);

        assertThat(content.counts()).containsExactly(Map.entry(Metric.CALLS, 1));
        assertThat(content.lines()).containsExactly(new Line(ACME, "", NextStep.NONE));
        assertThat(content.ticks()).containsExactly(CALL, OFFER);
    }

    @Test
    void aLineThatSaysSomethingStaysWhenItsTickIsTakenBack() {
        for (Line said :
                List.of(new Line(ACME, "met", NextStep.NONE), new Line(ACME, "", new NextStep("Call", FRIDAY)))) {
            Content before = with(said);

            assertThat(before.ticked(CALL, ACME).unticked(CALL, ACME).lines()).containsExactly(said);
        }
    }

    @Test
    void aLineStaysAsLongAsSomethingElseIsTickedOffWithIt() {
        Content both = Content.empty().ticked(CALL, ACME).ticked(OFFER, ACME);

        assertThat(both.unticked(CALL, ACME).lines()).hasSize(1);
        assertThat(both.unticked(CALL, ACME).unticked(OFFER, ACME).lines()).isEmpty();
    }

    @Test
    void theLineIsFoundByItsIdThoughTheIssueHasMoved() {
        Subject moved = new Subject(7, "OTHER-1", "Acme Ltd.");

        assertThat(with(new Line(ACME, "met", NextStep.NONE))
                        .ticked(CALL, moved)
                        .lines())
                .containsExactly(new Line(ACME, "met", NextStep.NONE));
    }

    @Test
    void aCountGoesNoFurtherThanItMayAndNeverBelowNothing() {
        Content full = counted(LogCheck.MAX_COUNT);
        assertThat(full.ticked(CALL, ACME).counts()).containsEntry(Metric.CALLS, LogCheck.MAX_COUNT);

        Content typedOver = new Content(
                Map.of(Metric.CALLS, 0), List.of(new Line(ACME, "", NextStep.NONE)), "", List.of(), "", List.of(CALL));
        assertThat(typedOver.unticked(CALL, ACME).counts()).containsEntry(Metric.CALLS, 0);
    }

    @Property
    void tickedOffTwiceIsTickedOffOnce(@ForAll("contents") Content content, @ForAll("ticks") Tick tick) {
        Content once = content.ticked(tick, subject(tick));

        assertThat(once.ticked(tick, subject(tick))).isEqualTo(once);
        assertThat(once.ticks()).containsOnlyOnce(tick);
    }

    @Property
    void takenBackItIsAsItWasBefore(@ForAll("contents") Content content, @ForAll("ticks") Tick tick) {
        if (content.ticks().contains(tick) || isBare(content, tick)) {
            return;
        }
        Content back = content.ticked(tick, subject(tick)).unticked(tick, subject(tick));

        assertThat(back.lines()).isEqualTo(content.lines());
        assertThat(back.ticks()).isEqualTo(content.ticks());
        assertThat(done(back)).isEqualTo(done(content));
        assertThat(back.unticked(tick, subject(tick))).isEqualTo(back);
    }

    @Property
    void whatIsSaidAgainChangesNothing(@ForAll("contents") Content content, @ForAll("contents") Content said) {
        assertThat(content.with(content)).isEqualTo(content);
        assertThat(content.with(Content.empty())).isEqualTo(content);

        Content both = content.with(said);
        assertThat(both.with(said)).isEqualTo(both);
    }

    @Property
    void nothingThatStandsThereIsLostByWhatIsSaidBesideIt(
            @ForAll("contents") Content content, @ForAll("contents") Content said) {
        Content both = content.with(said);

        assertThat(subjects(both).subList(0, content.lines().size())).isEqualTo(subjects(content));
        assertThat(subjects(both)).containsAll(subjects(said)).doesNotHaveDuplicates();
        assertThat(both.problems()).containsAll(content.problems()).containsAll(said.problems());
        assertThat(both.ticks().subList(0, content.ticks().size())).isEqualTo(content.ticks());
        assertThat(both.ticks()).containsAll(said.ticks());
        assertThat(both.counts().keySet()).containsAll(content.counts().keySet());
        said.counts().forEach((action, times) -> assertThat(both.counts()).containsEntry(action, times));
    }

    @Test
    void whatAFileLeavesOutOfALineStays() {
        Content before = with(new Line(ACME, "met", new NextStep("Call back", FRIDAY)));

        assertThat(before.with(with(new Line(ACME, "", new NextStep("Send offer", null))))
                        .lines())
                .containsExactly(new Line(ACME, "met", new NextStep("Send offer", FRIDAY)));
        assertThat(before.with(with(new Line(ACME, "called", NextStep.NONE))).lines())
                .containsExactly(new Line(ACME, "called", new NextStep("Call back", FRIDAY)));
    }

    @Test
    void whatIsGoneIsFoundByTheKeyThatItHad() {
        Subject gone = Subject.ofKey("SALES-99");
        Content before = with(new Line(gone, "met", NextStep.NONE));

        assertThat(before.with(with(new Line(gone, "called", NextStep.NONE))).lines())
                .containsExactly(new Line(gone, "called", NextStep.NONE));
    }

    @Test
    void aLogNeverChangesWithWhatItWasMadeOf() {
        Map<Metric, Integer> counts = new HashMap<>(Map.of(Metric.CALLS, 1));
        List<Line> lines = new ArrayList<>();
        Content content = new Content(counts, lines, "", List.of(), "", List.of(CALL, CALL));

        counts.put(Metric.CALLS, 9);
        lines.add(new Line(ACME, "", NextStep.NONE));

        assertThat(content.counts()).containsEntry(Metric.CALLS, 1);
        assertThat(content.lines()).isEmpty();
        assertThat(content.ticks()).containsExactly(CALL);
    }

    @Test
    void thatACustomerAskedIsSaidOfItsLineAndCountsNothing() {
        Tick asked = new Tick(7, Tick.ASKED);
        Content content = Content.empty().ticked(asked, ACME).ticked(CALL, HARBOUR);

        assertThat(content.isAsked(content.lines().get(0))).isTrue();
        assertThat(content.isAsked(content.lines().get(1))).isFalse();
        assertThat(asked.action()).isEmpty();
        assertThat(OFFER.action()).isEmpty();
        assertThat(CALL.action()).contains(Metric.CALLS);
    }

    private static Content with(Line line) {
        return new Content(Map.of(), List.of(line), "", List.of(), "");
    }

    private static Content counted(int calls) {
        return new Content(Map.of(Metric.CALLS, calls), List.of(), "", List.of(), "");
    }

    private static Map<Metric, Integer> done(Content content) {
        Map<Metric, Integer> done = new HashMap<>(content.counts());
        done.values().removeIf(times -> times == 0);
        return done;
    }

    /** Whether its issue has a line that says nothing: it goes with the tick. */
    private static boolean isBare(Content content, Tick tick) {
        return content.lines().stream()
                        .anyMatch(line -> line.subject().id() == tick.issueId()
                                && line.note().isEmpty()
                                && line.next().equals(NextStep.NONE))
                && content.ticks().stream().noneMatch(each -> each.issueId() == tick.issueId());
    }

    private static Subject subject(Tick tick) {
        return tick.issueId() == 7 ? ACME : HARBOUR;
    }

    private static List<Subject> subjects(Content content) {
        return content.lines().stream().map(Line::subject).toList();
    }

    @Provide
    Arbitrary<Tick> ticks() {
        return Combinators.combine(Arbitraries.of(7L, 8L), Arbitraries.of("calls", "visits", "step.offer", Tick.ASKED))
                .as(Tick::new);
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<NextStep> next =
                Arbitraries.of(NextStep.NONE, new NextStep("Call", null), new NextStep("Call", FRIDAY));
        Arbitrary<List<Line>> lines = Combinators.combine(
                        Arbitraries.of(ACME, HARBOUR), Arbitraries.of("", "met"), next)
                .as(Line::new)
                .list()
                .uniqueElements(Line::subject)
                .ofMaxSize(2);
        Arbitrary<List<Problem>> problems = Arbitraries.of(new Problem("price", ""), new Problem("price", "high"))
                .list()
                .uniqueElements()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.maps(
                                        Arbitraries.of(Metric.CALLS, Metric.VISITS),
                                        Arbitraries.integers().between(0, 5))
                                .ofMaxSize(2),
                        lines,
                        Arbitraries.of("", "greener"),
                        problems,
                        Arbitraries.of("", "an expert"),
                        ticks().list().uniqueElements().ofMaxSize(3))
                .as((counts, all, demand, met, support, done) -> new Content(
                        counts,
                        all,
                        demand,
                        met,
                        support,
                        done.stream()
                                .filter(tick -> all.stream()
                                        .anyMatch(line -> line.subject().id() == tick.issueId()))
                                .toList()));
    }
}
