package io.attain.words;

import static io.attain.words.InMemoryVocabularies.DEMO;
import static io.attain.words.InMemoryVocabularies.standard;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.Unit;
import io.attain.words.Proposal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final ScopeOptions OFFERED = InMemoryVocabularies.OFFERED;

    @Test
    void aNewKeyActionGetsTheCodeOfItsName() {
        Vocabulary next = proposed(added("Product demo", "产品演示", 2)).applyTo(standard(), List.of(), OFFERED);

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
                .applyTo(standard(), List.of(), OFFERED)
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
                        .applyTo(now, List.of(), OFFERED)
                        .words()
                        .get(8)
                        .metric()
                        .code())
                .isEqualTo("action.demo2");

        Proposal demo = proposed(added("Demo", "", 0));
        assertThat(demo.applyTo(standard(), List.of(ours), OFFERED)
                        .words()
                        .get(7)
                        .metric()
                        .code())
                .isEqualTo("action.demo2");
        assertThat(demo.applyTo(standard(), List.of(new Word(DEMO, new Label("demo", ""), 0, false)), OFFERED)
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

        assertThat(new Proposal(entries).faults(standard(), InMemoryStages.standard(), OFFERED))
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

        assertThat(new Proposal(entries).faults(standard(), InMemoryStages.standard(), OFFERED))
                .extracting(Fault::messageKey)
                .containsExactly("attain.words.fault.tooMany");
    }

    @Test
    void aStageIsCountedByOneMetricThatBearsItsCode() {
        Proposal proposal = proposed(counting("visited", "Visits reached"));

        assertThat(proposal.faults(standard(), InMemoryStages.standard(), OFFERED))
                .isEmpty();
        Vocabulary next = proposal.applyTo(standard(), List.of(), OFFERED);
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
        assertThat(new Proposal(again).faults(next, InMemoryStages.standard(), OFFERED))
                .extracting(fault -> fault.field() + " " + fault.messageKey())
                .containsExactly(
                        "words.8.stage attain.words.fault.stageTwice",
                        "words.10.stage attain.words.fault.stageTwice",
                        "words.11.stage attain.words.fault.noStage");
    }

    @Test
    void aSumOfWinsIsAboutThePartOfTheBusinessThatItSays() {
        Proposal proposal = proposed(wins("sum", "Repeat sales", new ProposedWins("华东", "", "Existing", "existing")));

        assertThat(proposal.faults(standard(), InMemoryStages.standard(), OFFERED))
                .isEmpty();
        Vocabulary next = proposal.applyTo(standard(), List.of(), OFFERED);
        Word sum = next.words().get(7);
        assertThat(sum.metric().code()).isEqualTo("sum.repeatSales");
        assertThat(sum.metric().unit()).isEqualTo(Unit.MONEY);
        assertThat(Metric.ofCode("sum.repeatSales")).contains(sum.metric());
        assertThat(sum.wins())
                .isEqualTo(new CountedWins(new Scope("East China", null, "Existing"), CountedWins.Buyers.EXISTING));
        assertThat(next.ofWins()).containsExactly(sum);
        assertThat(next.countsAs(standard())).isFalse();
    }

    @Test
    void aRenamedOrArchivedMetricAddsUpTheSameWins() {
        Vocabulary now = proposed(wins("count", "East", new ProposedWins("East China", "", "", "")))
                .applyTo(standard(), List.of(), OFFERED);
        assertThat(now.words().get(7).metric().unit()).isEqualTo(Unit.COUNT);
        List<Entry> entries = new ArrayList<>(entries(now));
        entries.set(7, there("count.east", "Far east", true, new ProposedWins("East China", "", "", "all")));
        Vocabulary renamed = new Proposal(entries).applyTo(now, List.of(), OFFERED);
        assertThat(renamed.countsAs(now)).isTrue();

        entries.set(7, there("count.east", "Far east", true, new ProposedWins("East China", "", "", "new")));
        assertThat(new Proposal(entries).applyTo(now, List.of(), OFFERED).countsAs(now))
                .isFalse();
    }

    @Test
    void allThatIsWrongWithWinsIsToldAtOnceAndWhatIsOfferedNoMoreMayStay() {
        CountedWins gone = new CountedWins(new Scope("Atlantis", null, null), CountedWins.Buyers.ALL);
        Metric count = Metric.ofCode("count.east").orElseThrow();
        Vocabulary now =
                new Vocabulary(4, plus(standard().words(), new Word(count, new Label("East", ""), 0, true, gone)));
        List<Entry> entries = new ArrayList<>(entries(standard()));
        entries.add(there("count.east", "East", false, new ProposedWins("Atlantis", "", "", "")));
        entries.add(wins("sum", "One", new ProposedWins("Atlantis", "Product Z", "Old", "rich")));
        entries.add(wins("rate", "Two", ProposedWins.ALL));
        entries.add(wins("action", "Three", new ProposedWins("East China", "", "", "")));
        entries.add(wins("stage", "Four", ProposedWins.ALL));

        assertThat(new Proposal(entries).faults(now, InMemoryStages.standard(), OFFERED))
                .extracting(fault -> fault.field() + " " + fault.messageKey())
                .containsExactly(
                        "words.8.region attain.words.fault.noOption",
                        "words.8.productLine attain.words.fault.noOption",
                        "words.8.customerType attain.words.fault.noOption",
                        "words.8.buyers attain.words.fault.buyers",
                        "words.9.kind attain.words.fault.kind",
                        "words.10.kind attain.words.fault.notOfWins",
                        "words.11.stage attain.words.fault.noStage");

        assertThat(new Proposal(entries(standard())).faults(now, InMemoryStages.standard(), OFFERED))
                .as("what targets measure is archived and never left out")
                .extracting(Fault::messageKey)
                .containsExactly("attain.words.fault.missing");
    }

    private static Entry wins(String kind, String english, ProposedWins wins) {
        return new Entry("", kind, "", new Label(english, ""), 0, false, wins);
    }

    private static Entry there(String code, String english, boolean archived, ProposedWins wins) {
        return new Entry(code, "", "", new Label(english, ""), 0, archived, wins);
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
