package io.attain.playbook;

import static io.attain.playbook.CustomerKind.EXISTING;
import static io.attain.playbook.CustomerKind.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.playbook.PlaybookProposal.Entry;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaybookProposalTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theSourcesPlaybookHoldsUntilAProjectSaysOtherwise() {
        Playbook standard = InMemoryPlaybooks.standard();

        assertThat(standard.steps().stream().filter(step -> step.customers() == NEW))
                .extracting(step -> step.stage() + " " + step.code() + " " + step.times() + " " + step.every())
                .containsExactly("lead calls 10 WEEK", "contacted visits 3 WEEK", "visited needsReports 1 WEEK");
        assertThat(standard.of(EXISTING, Step.CUSTOMER))
                .extracting(step -> step.code() + " " + step.times() + " " + step.every())
                .containsExactly("visits 1 MONTH", "step.crossSell 1 ONCE", "step.repurchasePlan 1 ONCE");
        assertThat(faults(entries(standard))).isEmpty();
        assertThat(proposal(entries(standard)).applyTo(new InMemoryPlaybooks().of(1)))
                .isEqualTo(standard);
    }

    @Test
    void aStepOfItsOwnGetsTheCodeThatItsNameGivesIt() {
        Playbook playbook = proposal(List.of(own("Send price list"), own("Send price list?")))
                .applyTo(new InMemoryPlaybooks().of(1));

        assertThat(playbook.steps())
                .extracting(Step::code)
                .containsExactly("step.sendPriceList", "step.sendPriceList2");
        assertThat(playbook.labelOf("step.sendPriceList")).contains(new Label("Send price list", ""));
        assertThat(playbook.labelOf("calls")).isEmpty();
    }

    @Test
    void aCodeOfAFormerVersionIsNeverGivenAgain() {
        PlaybookHistory removed = new InMemoryPlaybooks()
                .with(1, TODAY.minusDays(7), ownStep("step.sendPriceList", new Label("Send price list", "")))
                .with(1, TODAY)
                .of(1);

        assertThat(proposal(List.of(own("Send price list"), own("Cross sell")))
                        .applyTo(removed)
                        .steps())
                .extracting(Step::code)
                .containsExactly("step.sendPriceList2", "step.crossSell2");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Entry nothing = new Entry(
                Optional.empty(), "sold", "dancing", Label.NONE, 0, Optional.empty(), true, false, Label.NONE);
        Entry wordy = new Entry(
                Optional.of(NEW),
                "lead",
                "",
                new Label("x".repeat(61), ""),
                1_001,
                Optional.of(Rhythm.ONCE),
                true,
                true,
                new Label("", "长".repeat(251)));
        PlaybookProposal proposal = new PlaybookProposal(
                Optional.of(TODAY.minusDays(1)),
                List.of(nothing, wordy, calls(), calls(), own(""), own("A"), own("a")));

        assertThat(told(proposal))
                .containsExactly(
                        "steps.0.customers customers",
                        "steps.0.stage stage",
                        "steps.0.code unknown",
                        "steps.0.times times",
                        "steps.0.every every",
                        "steps.0.shared shared",
                        "steps.1.english tooLong",
                        "steps.1.times times",
                        "steps.1.shared shared",
                        "steps.1.hintChinese tooLong",
                        "steps.3.code twice",
                        "steps.4.english noName",
                        "steps.6.english nameTwice",
                        "from past");
    }

    @Test
    void eachNameOfAStepCanBeReadAndIsInItsListOnce() {
        assertThat(told(proposal(List.of(own(new Label("★", "演示")))))).containsExactly("steps.0.english noLetters");
        assertThat(told(proposal(List.of(own(new Label("Demo", "演示")), own(new Label("Show", "演示"))))))
                .containsExactly("steps.1.chinese nameTwice");
    }

    @Test
    void itHoldsFromTodayAtTheEarliest() {
        assertThat(told(new PlaybookProposal(Optional.of(TODAY), List.of()))).isEmpty();
        assertThat(told(new PlaybookProposal(Optional.of(TODAY.plusYears(90)), List.of())))
                .containsExactly("from past");
        assertThat(told(new PlaybookProposal(Optional.empty(), List.of()))).containsExactly("from from");
    }

    @Test
    void aListStaysOneThatPeopleCanGoBy() {
        assertThat(faults(Collections.nCopies(PlaybookCheck.MOST + 1, own("A"))))
                .extracting(fault -> fault.messageKey().replaceAll(".*\\.", ""))
                .contains("tooMany", "tooManyOfStage")
                .filteredOn("tooManyOfStage"::equals)
                .hasSize(1);
    }

    @Test
    void ofTheVersionsThatHaveBegunTheOneSaidLastHolds() {
        PlaybookHistory history = new InMemoryPlaybooks()
                .with(1, TODAY.plusDays(30), step("lead"))
                .with(1, TODAY.plusDays(7))
                .of(1);

        assertThat(history.version()).isEqualTo(2);
        assertThat(history.on(TODAY)).isEqualTo(InMemoryPlaybooks.standard());
        assertThat(history.on(TODAY.plusDays(7)).steps()).isEmpty();
        assertThat(history.on(TODAY.plusDays(30)).steps()).isEmpty();
    }

    private static List<String> told(PlaybookProposal proposal) {
        return proposal.faults(InMemoryVocabularies.standard(), InMemoryStages.standard(), TODAY).stream()
                .map(fault -> fault.field() + " " + fault.messageKey().replaceAll(".*\\.", ""))
                .toList();
    }

    private static List<Fault> faults(List<Entry> entries) {
        return proposal(entries).faults(InMemoryVocabularies.standard(), InMemoryStages.standard(), TODAY);
    }

    private static PlaybookProposal proposal(List<Entry> entries) {
        return new PlaybookProposal(Optional.of(TODAY), entries);
    }

    private static Step step(String stage) {
        return new Step(NEW, stage, "calls", Label.NONE, 1, Rhythm.WEEK, false, false, Label.NONE);
    }

    private static Entry calls() {
        return entry(step("lead"));
    }

    private static Entry own(String name) {
        return own(new Label(name, ""));
    }

    private static Entry own(Label label) {
        return entry(ownStep("", label));
    }

    private static Step ownStep(String code, Label label) {
        return new Step(EXISTING, Step.CUSTOMER, code, label, 1, Rhythm.ONCE, false, false, Label.NONE);
    }

    private static List<Entry> entries(Playbook playbook) {
        return playbook.steps().stream().map(PlaybookProposalTest::entry).toList();
    }

    private static Entry entry(Step step) {
        return new Entry(
                Optional.of(step.customers()),
                step.stage(),
                step.code(),
                step.label(),
                step.times(),
                Optional.of(step.every()),
                step.shared(),
                step.required(),
                step.hint());
    }
}
