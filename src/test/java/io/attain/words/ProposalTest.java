package io.attain.words;

import static io.attain.words.InMemoryVocabularies.DEMO;
import static io.attain.words.InMemoryVocabularies.standard;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.words.Proposal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProposalTest {

    @Test
    void aNewKeyActionGetsTheCodeOfItsName() {
        Vocabulary next = proposed(added("Product demo", "产品演示", 2)).applyTo(standard(), List.of());

        Word demo = next.words().get(7);
        assertThat(demo.metric().code()).isEqualTo("action.productDemo");
        assertThat(demo.metric().isKeyAction()).isTrue();
        assertThat(Metric.ofCode("action.productDemo")).contains(demo.metric());
        assertThat(next.keyActions()).hasSize(4);
        assertThat(next.version()).isEqualTo(1);
    }

    @Test
    void aNameInOneLanguageIsEnough() {
        Word tender = proposed(added("", "投标", 1))
                .applyTo(standard(), List.of())
                .words()
                .get(7);

        assertThat(tender.metric().code()).isEqualTo("action.投标");
        assertThat(tender.label().in(Locale.ENGLISH)).isEqualTo("投标");
    }

    @Test
    void aCodeIsNeverGivenTwiceAndSharedOnlyByWhatIsCalledTheSame() {
        Word ours = new Word(DEMO, new Label("Presentation", "演示"), 0, false);
        Vocabulary now = new Vocabulary(4, plus(standard().words(), ours));
        List<Entry> entries = new ArrayList<>(entries(now));
        entries.add(added("Demo", "样机", 0));

        assertThat(new Proposal(entries)
                        .applyTo(now, List.of())
                        .words()
                        .get(8)
                        .metric()
                        .code())
                .isEqualTo("action.demo2");

        Proposal demo = proposed(added("Demo", "", 0));
        assertThat(demo.applyTo(standard(), List.of(ours))
                        .words()
                        .get(7)
                        .metric()
                        .code())
                .isEqualTo("action.demo2");
        assertThat(demo.applyTo(standard(), List.of(new Word(DEMO, new Label("demo", ""), 0, false)))
                        .words()
                        .get(7)
                        .metric())
                .isEqualTo(DEMO);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        List<Entry> entries = new ArrayList<>(entries(standard()));
        entries.remove(0);
        entries.add(added("", "", 0));
        entries.add(added("calls", "!!", 1_001));
        entries.add(added("x".repeat(41), "", -1));
        entries.add(new Entry("action.unknown", new Label("Other", ""), 0, false));
        entries.add(entries.get(0));

        assertThat(new Proposal(entries).faults(standard(), InMemoryStages.standard()))
                .extracting(fault -> fault.field() + " " + fault.messageKey())
                .containsExactlyInAnyOrder(
                        "words.6.english attain.words.fault.noName",
                        "words.7.english attain.words.fault.nameTwice",
                        "words.7.chinese attain.words.fault.noLetters",
                        "words.7.weekly attain.words.fault.weekly",
                        "words.8.english attain.words.fault.tooLong",
                        "words.8.weekly attain.words.fault.weekly",
                        "words.9.code attain.words.fault.unknown",
                        "words.10.code attain.words.fault.twice",
                        "words.10.english attain.words.fault.nameTwice",
                        "words.10.chinese attain.words.fault.nameTwice",
                        "null attain.words.fault.missing");
    }

    @Test
    void thereAreOnlySoMany() {
        List<Entry> entries = new ArrayList<>(entries(standard()));
        for (int number = 0; number < 55; number++) {
            entries.add(added("Action " + number, "", 0));
        }

        assertThat(new Proposal(entries).faults(standard(), InMemoryStages.standard()))
                .extracting(Fault::messageKey)
                .containsExactly("attain.words.fault.tooMany");
    }

    @Test
    void aStageIsCountedByOneMetricThatBearsItsCode() {
        Proposal proposal = proposed(counting("visited", "Visits reached"));

        assertThat(proposal.faults(standard(), InMemoryStages.standard())).isEmpty();
        Vocabulary next = proposal.applyTo(standard(), List.of());
        Metric visited = next.words().get(7).metric();
        assertThat(visited).isEqualTo(InMemoryStages.stage("visited").metric());
        assertThat(Metric.ofCode("stage.visited")).contains(visited);
        assertThat(visited.stage()).contains("visited");
        assertThat(Metric.NEW_PROSPECTS.stage()).isEmpty();

        List<Entry> again = new ArrayList<>(entries(next));
        again.add(counting("visited", "Once more"));
        again.add(counting("won", "Won"));
        again.add(counting("won", "Won again"));
        again.add(counting("nowhere", "Nowhere"));
        assertThat(new Proposal(again).faults(next, InMemoryStages.standard()))
                .extracting(fault -> fault.field() + " " + fault.messageKey())
                .containsExactly(
                        "words.8.stage attain.words.fault.stageTwice",
                        "words.10.stage attain.words.fault.stageTwice",
                        "words.11.stage attain.words.fault.noStage");
    }

    @Test
    void aNameIsWrittenAsItsPlaceAsks() {
        assertThat(new Label("Needs reports", "需求报告").inText(Locale.ENGLISH)).isEqualTo("needs reports");
        assertThat(new Label("CRM demos", "").inText(Locale.ENGLISH)).isEqualTo("CRM demos");
        assertThat(new Label("Calls", "电话").inText(Locale.SIMPLIFIED_CHINESE)).isEqualTo("电话");
    }

    private static Proposal proposed(Entry more) {
        return new Proposal(plus(entries(standard()), more));
    }

    private static <T> List<T> plus(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private static List<Entry> entries(Vocabulary words) {
        return words.words().stream()
                .map(word -> new Entry(word.metric().code(), word.label(), word.weekly(), word.archived()))
                .toList();
    }

    private static Entry counting(String stage, String english) {
        return new Entry("", stage, new Label(english, ""), 0, false);
    }

    private static Entry added(String english, String chinese, int weekly) {
        return new Entry("", new Label(english, chinese), weekly, false);
    }
}
