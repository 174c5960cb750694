package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.cluster.ClusterInfo;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.calendar.Calendars;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.Period;
import io.attain.kernel.jira.InMemoryJira;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.JiraSurroundings;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.OptionNotes;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import io.attain.playbook.Playbook;
import io.attain.playbook.PlaybookVersion;
import io.attain.playbook.Playbooks;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import io.attain.words.Label;
import io.attain.words.ProblemTags;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import io.attain.words.TagLists;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one node writes, every request that begins on another one afterwards goes by. */
class OtherNodesTest {

    private static final long PROJECT = 4711;

    /** Where a store says of what kind it keeps something in memory. */
    private static final Pattern KEPT = Pattern.compile("\\.keep\\(\\s*\"(\\w+)\"");

    /** Something that is kept in memory: how it is changed, and what is asked. */
    private record Kind(String name, Consumer<PluginInProcess> change, Function<PluginInProcess, Object> asked) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("merges", OtherNodesTest::addMerge, node -> node.component(MergedIssues.class)
                    .isAway(20)),
            new Kind(
                    "projects",
                    node -> node.component(SalesProjects.class)
                            .add(new SalesProject(PROJECT, "CNY", 2), "admin", Instant.EPOCH),
                    node -> node.component(SalesProjects.class).includes(PROJECT)),
            new Kind(
                    "items",
                    node -> node.component(InstalledItems.class).put(InstalledItems.Kind.ROLE, "REP", "10300"),
                    node -> node.component(InstalledItems.class).idOf(InstalledItems.Kind.ROLE, "REP")),
            new Kind("options", node -> node.component(OptionNotes.class).note(10_700, "East"), node -> node.component(
                            OptionNotes.class)
                    .wordOf(10_700)),
            new Kind(
                    "rules",
                    node -> node.component(RuleVersions.class)
                            .append(
                                    TargetRuleSet.SET,
                                    PROJECT,
                                    new RuleVersion<>(
                                            1,
                                            new TargetRules(new PaceRule(105, 95), true, 80, true),
                                            "mei",
                                            Instant.EPOCH)),
                    node -> node.component(RuleVersions.class).now(TargetRuleSet.SET, PROJECT)),
            new Kind(
                    "teams",
                    node -> node.component(Teams.class)
                            .save(
                                    PROJECT,
                                    new TeamTree(
                                            1,
                                            List.of(new Team(1, null, new Label("East", ""), "mei", null, List.of())))),
                    node -> node.component(Teams.class).of(PROJECT)),
            new Kind("words", OtherNodesTest::saveWords, node -> node.component(Vocabularies.class)
                    .of(PROJECT)
                    .version()),
            new Kind("stages", OtherNodesTest::saveStages, node -> node.component(StageLists.class)
                    .of(PROJECT)
                    .version()),
            new Kind(
                    "tags",
                    node -> node.component(TagLists.class).save(PROJECT, new ProblemTags(1, List.of("Credit"))),
                    node -> node.component(TagLists.class).of(PROJECT)),
            new Kind(
                    "playbooks",
                    node -> node.component(Playbooks.class)
                            .append(
                                    PROJECT,
                                    new PlaybookVersion(
                                            1,
                                            LocalDate.of(2026, 11, 2),
                                            new Playbook(List.of()),
                                            "mei",
                                            Instant.EPOCH)),
                    node -> node.component(Playbooks.class).of(PROJECT)),
            new Kind(
                    "calendars",
                    node -> node.component(Calendars.class)
                            .change(
                                    PROJECT,
                                    calendar -> calendar.withLeave(
                                            "lily", new Period(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9)))),
                    node -> node.component(Calendars.class).of(PROJECT).leave()));

    private static void addMerge(PluginInProcess node) {
        node.component(MergeBook.class)
                .add(
                        new Merge(
                                0,
                                PROJECT,
                                10,
                                20,
                                "SALES-20",
                                "",
                                "admin",
                                Instant.EPOCH,
                                Merge.State.DONE,
                                Merge.Proof.NONE,
                                ""),
                        List.of());
    }

    private static void saveWords(PluginInProcess node) {
        Vocabularies words = node.component(Vocabularies.class);
        words.save(PROJECT, new Vocabulary(1, words.of(PROJECT).words()));
    }

    private static void saveStages(PluginInProcess node) {
        StageLists lists = node.component(StageLists.class);
        lists.save(PROJECT, new Stages(1, lists.of(PROJECT).stages()));
    }

    @Test
    void areAskedForAllThatAnyStoreKeeps() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            List<String> kept = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEPT.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList();

            assertThat(KINDS).extracting(Kind::name).containsExactlyInAnyOrderElementsOf(kept);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowAtOnceWhatOneWrites(AoDatabase.Engine engine) {
        try (PluginInProcess here = new PluginInProcess(clustered(), engine);
                PluginInProcess there = here.onAnotherNode()) {
            assertThat(KINDS).allSatisfy(kind -> {
                Object before = request(there, () -> kind.asked.apply(there));
                assertThat(request(here, () -> kind.asked.apply(here))).isEqualTo(before);

                request(here, () -> {
                    kind.change.accept(here);
                    assertThat(kind.asked.apply(here)).as(kind.name).isNotEqualTo(before);
                    return kind;
                });

                assertThat(request(there, () -> kind.asked.apply(there)))
                        .as(kind.name)
                        .isEqualTo(request(here, () -> kind.asked.apply(here)))
                        .isNotEqualTo(before);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void askOnceARequestForAllThatTheyKeep(AoDatabase.Engine engine) {
        try (PluginInProcess here = new PluginInProcess(clustered(), engine)) {
            Supplier<Object> everything = () -> Stream.of(1, 2, 3)
                    .flatMap(turn -> KINDS.stream().map(kind -> kind.asked.apply(here)))
                    .toList();
            request(here, everything);

            assertThat(here.sent(() -> request(here, everything))).hasSize(1);
        }
    }

    /** A Jira of several nodes. */
    static InMemoryJira clustered() {
        InMemoryJira jira = new InMemoryJira();
        jira.site.add(ClusterInfo.class, new ClusterInfo() {
            @Override
            public String getNodeId() {
                return "one";
            }

            @Override
            public boolean isClustered() {
                return true;
            }
        });
        return jira;
    }

    /** Does something as a request of its own to a node. */
    static <T> T request(PluginInProcess node, Supplier<T> work) {
        JiraSurroundings surroundings = node.component(JiraSurroundings.class);
        surroundings.begin();
        try {
            return work.get();
        } finally {
            surroundings.end();
        }
    }
}
