package io.attain.words;

import static io.attain.words.InMemoryStages.standard;
import static io.attain.words.InMemoryStages.withDemo;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.words.StageProposal.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StageProposalTest {

    private static final Set<String> OFFERED = Set.of("11", "12", "13", "14", "15", "16", "17", "21", "22");

    @Test
    void aTeamAdoptsItsWorkflowByMappingStatuses() {
        List<Entry> entries = entries(standard());
        entries.add(2, entry("", "Product demo", Stage.Kind.OPEN, "21", "22"));
        StageProposal proposal = new StageProposal(entries);

        assertThat(proposal.faults(standard(), OFFERED)).isEmpty();
        Stages next = proposal.applyTo(standard());
        assertThat(next.version()).isEqualTo(1);
        assertThat(next.stages())
                .extracting(Stage::code)
                .containsExactly(
                        "lead", "contacted", "productDemo", "visited", "proposal", "negotiation", "won", "lost");
        assertThat(next.ofStatus("22")).map(Stage::code).contains("productDemo");
        assertThat(next.ofStatus("99")).isEmpty();
    }

    @Test
    void aCodeIsNeverGivenTwice() {
        List<Entry> entries = entries(withDemo());
        entries.add(entry("", "demo!", Stage.Kind.OPEN, "22"));
        entries.add(entry("", "Demo?", Stage.Kind.OPEN, "14"));

        assertThat(new StageProposal(entries).applyTo(withDemo()).stages())
                .extracting(Stage::code)
                .endsWith("demo", "demo2", "demo3");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        List<Entry> entries = entries(standard());
        entries.set(0, entry("lead", "", Stage.Kind.OPEN));
        entries.set(1, entry("contacted", "Visited", Stage.Kind.OPEN, "13", "99"));
        entries.set(3, new Entry("nothing", new Label("Offer", ""), Optional.empty(), List.of("14"), false));
        entries.remove(5); // won

        assertThat(new StageProposal(entries).faults(standard(), OFFERED))
                .extracting(fault -> fault.field() + " " + fault.messageKey().replaceAll(".*\\.", ""))
                .containsExactly(
                        "stages.0.english noName",
                        "stages.0.statuses noStatus",
                        "stages.1.statuses noSuchStatus",
                        "stages.2.english nameTwice",
                        "stages.2.statuses statusTwice",
                        "stages.3.code unknown",
                        "stages.3.kind kind",
                        "null noWon",
                        "null missing",
                        "null missing");
    }

    @Test
    void aStatusThatTheWorkflowNoLongerHasStaysWhereItIs() {
        assertThat(new StageProposal(entries(standard())).faults(standard(), Set.of("21")))
                .isEmpty();
    }

    @Test
    void anArchivedStageNeedsNoStatus() {
        assertThat(new StageProposal(entries(withDemo())).faults(withDemo(), OFFERED))
                .isEmpty();
    }

    @Test
    void onlyOtherStatusesOrKindsAreAnotherMapping() {
        List<Stage> renamed = standard().stages().stream()
                .map(stage -> new Stage(
                        stage.code(), new Label("Ours", ""), stage.kind(), stage.statuses(), stage.archived()))
                .toList();

        assertThat(standard().mapsAs(new Stages(1, renamed))).isTrue();
        assertThat(standard().mapsAs(withDemo())).isFalse();
    }

    private static List<Entry> entries(Stages stages) {
        return new ArrayList<>(stages.stages().stream()
                .map(stage -> new Entry(
                        stage.code(), stage.label(), Optional.of(stage.kind()), stage.statuses(), stage.archived()))
                .toList());
    }

    private static Entry entry(String code, String name, Stage.Kind kind, String... statuses) {
        return new Entry(code, new Label(name, ""), Optional.of(kind), List.of(statuses), false);
    }
}
