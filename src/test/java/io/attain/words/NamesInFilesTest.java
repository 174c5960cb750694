package io.attain.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people name metrics and stages in files: by code or by name, in either language, in upper or lower case. */
class NamesInFilesTest {

    private static final Vocabulary STANDARD = InMemoryVocabularies.standard();
    private static final Stages STAGES = InMemoryStages.standard();

    @ParameterizedTest
    @CsvSource({
        "needsReports, needsReports",
        "NeedsReports, needsReports",
        "NEEDSREPORTS, needsReports",
        "Needs analyses, needsReports",
        "Needs reports, needsReports",
        "needs REPORTS, needsReports",
        "calls, calls",
        "newCustomers, newCustomers"
    })
    void aMetricIsNamed(String written, String code) {
        assertThat(STANDARD.named(written)).map(Metric::code).contains(code);
    }

    @Test
    void aStageIsNamedByCodeOrNameInEitherLanguage() {
        for (Stage stage : STAGES.inUse()) {
            assertThat(List.of(
                            stage.code(),
                            stage.code().toUpperCase(Locale.ROOT),
                            stage.label().english(),
                            stage.label().in(Locale.SIMPLIFIED_CHINESE)))
                    .allSatisfy(written -> assertThat(STAGES.named(written)).contains(stage));
        }
        assertThat(STAGES.named("")).isEmpty();
        assertThat(STAGES.named("Nowhere")).isEmpty();
    }

    /** Codes are what files of ours say: a name that is another's code comes after it. */
    @Test
    void aCodeComesBeforeANameAndANameBeforeACodeInAnotherCase() {
        Metric demo = Metric.ofCode("action.demo").orElseThrow();
        Vocabulary words = new Vocabulary(
                1,
                List.of(
                        new Word(Metric.CALLS, new Label("Phone", "电话"), 0, false),
                        new Word(Metric.VISITS, new Label("calls", ""), 0, false),
                        new Word(demo, new Label("NEEDSREPORTS", ""), 0, false),
                        new Word(Metric.NEEDS_REPORTS, new Label("Reports", ""), 0, false)));

        assertThat(words.named("calls")).contains(Metric.CALLS);
        assertThat(words.named("CALLS")).contains(Metric.VISITS);
        assertThat(words.named("needsreports")).contains(demo);
        assertThat(words.named("needsReports")).contains(Metric.NEEDS_REPORTS);
        assertThat(words.named("电话")).contains(Metric.CALLS);
        assertThat(words.named("visits")).contains(Metric.VISITS);
    }

    @Test
    void anArchivedStageIsNamedNoMoreAndItsNameIsFree() {
        List<Stage> stages = new ArrayList<>(STAGES.stages());
        Stage first = stages.get(0);
        stages.set(0, new Stage(first.code(), first.label(), first.kind(), first.statuses(), true));
        stages.add(new Stage("first", first.label(), first.kind(), List.of("777"), false));
        Stages changed = new Stages(1, stages);

        assertThat(changed.named(first.label().english())).map(Stage::code).contains("first");
        assertThat(changed.named(first.code())).isNotEqualTo(STAGES.named(first.code()));
        assertThat(changed.ofStatus(first.statuses().get(0))).map(Stage::code).contains(first.code());
        assertThat(changed.mapsAs(STAGES)).isFalse();
    }

    @Test
    void onlyWhatStatusesAreMappedToTellsFigures() {
        List<Stage> turned = new ArrayList<>();
        STAGES.stages()
                .forEach(stage -> turned.add(
                        0,
                        new Stage(
                                stage.code(),
                                new Label("X " + stage.code(), ""),
                                stage.kind(),
                                stage.statuses(),
                                true)));
        Stages renamed = new Stages(9, turned);

        assertThat(renamed.mapsAs(STAGES)).isTrue();
        assertThat(renamed.saysAs(STAGES)).isFalse();
        assertThat(STAGES.saysAs(new Stages(7, STAGES.stages()))).isTrue();
    }

    @Test
    void aLanguageWithoutANameTakesTheOther() {
        Label chinese = new Label("", "投标");

        assertThat(chinese.in(Locale.ENGLISH)).isEqualTo("投标");
        assertThat(chinese.inText(Locale.ENGLISH)).isEqualTo("投标");
        assertThat(new Label("Tender", "").in(Locale.TRADITIONAL_CHINESE)).isEqualTo("Tender");
        assertThat(new Label("İstanbul", "").inText(Locale.ENGLISH)).isEqualTo("i̇stanbul");
        assertThat(chinese.isCalled("")).isFalse();
        assertThat(Label.NONE.isEmpty()).isTrue();
    }
}
