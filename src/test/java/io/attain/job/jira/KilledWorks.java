package io.attain.job.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import io.attain.Power;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.job.jira.LongWorks.LongWork;
import io.attain.kernel.jira.OpenProjects;
import io.attain.kernel.jira.SalesField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A team's long works, each killed at random steps and repeated: every time the night that comes first finds no difference,
 * and what is there in the end is what it would be had nothing happened.
 */
final class KilledWorks {

    private final Random random;
    private final List<Long> steps = new ArrayList<>();
    private final List<Map<String, String>> states = new ArrayList<>();

    /** Those of a seed; first they are done undisturbed. */
    KilledWorks(long seed) {
        random = new Random(seed);
        try (SellingTeam team = team()) {
            for (LongWork each : LongWorks.ALL) {
                List<Answer> answers = new ArrayList<>();
                steps.add(team.plugin.jira.power.steps(() -> {
                    answers.add(each.work().apply(team));
                    team.plugin.awaitBackground();
                }));
                assertThat(answers.get(0).status())
                        .as("%s: %s", each.name(), answers.get(0).body())
                        .isBetween(200, 299);
                team.nightFindsNoDifference();
                states.add(state(team));
            }
        }
    }

    /** Kills each so often before it is done; tells what was killed at which step of how many. */
    void kill(int times, Consumer<String> told) {
        try (SellingTeam team = team()) {
            for (int i = 0; i < LongWorks.ALL.size(); i++) {
                LongWork work = LongWorks.ALL.get(i);
                String what = work.name();
                for (int time = 0; time < times; time++) {
                    long after = random.nextLong(steps.get(i));
                    what += ", killed after " + after + " of " + steps.get(i) + " steps";
                    killed(team, work, after);
                    if (random.nextBoolean()) { // who repeats may be faster than the night
                        night(team, what);
                    }
                }
                told.accept(what);
                Answer repeated = work.work().apply(team);
                team.plugin.awaitBackground();
                assertThat(repeated.status())
                        .as("%s: %s", what, repeated.body())
                        .isLessThan(500);
                night(team, what);
                assertThat(difference(states.get(i), state(team)))
                        .as("%s; repeated: %s", what, repeated.status())
                        .isEmpty();
            }
        }
    }

    private static SellingTeam team() {
        SellingTeam team = new SellingTeam();
        team.plugin.watched();
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        team.colleague("tom");
        team.plugin.jira.project("NEW");
        return team;
    }

    /** The server dies in the midst of some work, is there again, and has made up for what it left. */
    static void killed(SellingTeam team, LongWork work, long after) {
        Instant begun = Instant.now();
        Power power = team.plugin.jira.power;
        power.cutAfter(after);
        try {
            assertThat(work.work().apply(team).status()).isPositive();
            team.plugin.awaitBackground();
        } catch (Power.Cut | AssertionError | RuntimeException e) {
            assertThat(power.isCut()).as("%s", e).isTrue();
        }
        team.plugin.startAgain();
        ProjectRuns runs = team.plugin.component(ProjectRuns.class);
        team.plugin.component(OpenProjects.class).all().forEach(project -> assertThat(
                        runs.makeUp(project.projectId(), begun))
                .isTrue());
        assertThat(team.plugin
                        .component(CatchUpJob.class)
                        .runJob(mock())
                        .getRunOutcome()
                        .name())
                .isEqualTo("SUCCESS");
    }

    private static void night(SellingTeam team, String what) {
        try {
            team.nightFindsNoDifference();
        } catch (AssertionError e) {
            throw new AssertionError(what, e);
        }
    }

    /** What was there and is not, or the other way round: lines of issues and values of answers. */
    private static List<String> difference(Map<String, String> before, Map<String, String> now) {
        List<String> different = new ArrayList<>();
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(what -> {
                    List<String> gone = parts(before, what);
                    parts(now, what).stream()
                            .filter(part -> !gone.remove(part))
                            .forEach(part -> different.add(what + ": now " + part));
                    gone.forEach(part -> different.add(what + ": not " + part));
                });
        return different;
    }

    private static List<String> parts(Map<String, String> state, String what) {
        return new ArrayList<>(List.of(state.getOrDefault(what, "nothing").split("[,\n{}]+", -1)));
    }

    private static Map<String, String> state(SellingTeam team) {
        Map<String, String> names = team.issues().stream().collect(Collectors.toMap(Issue::getKey, Issue::getSummary));
        Map<String, String> state = new LinkedHashMap<>();
        state.put(
                "issues",
                team.issues().stream().map(issue -> told(team, issue)).sorted().collect(Collectors.joining("\n")));
        Stream.concat(
                        Stream.of(
                                "setup/SALES",
                                "setup/NEW",
                                "projects/SALES/teams",
                                "projects/SALES/stages",
                                "projects/SALES/tier-rules",
                                "projects/SALES/calendar?year=2026",
                                "targets?projectKey=SALES",
                                "risks?projectKey=SALES",
                                "customers/tiers?projectKey=SALES",
                                "customers/purchases/batches?projectKey=SALES",
                                "logs/export?projectKey=SALES&from=2026-03-01&to=2026-03-31",
                                "weekly-report/notes?projectKey=SALES",
                                "asks?projectKey=SALES"),
                        team.issues().stream().flatMap(issue -> of(issue)))
                .forEach(path -> {
                    Answer answer = team.get(path.startsWith("setup") ? team.plugin.jira.admin() : team.zhou, path);
                    state.put(named(path, names), answer.status() + " " + scrubbed(named(answer.body(), names)));
                });
        return state;
    }

    private static Stream<String> of(Issue issue) {
        String key = issue.getKey();
        return switch (issue.getIssueType().getName()) {
            case "Sales Target", "Target Share" ->
                Stream.of("attainment", "agreement", "tenure", "as-of?day=2026-06-30")
                        .map(what -> "targets/" + key + "/" + what);
            case "Customer" -> Stream.of("tier", "record", "promises").map(what -> "customers/" + key + "/" + what);
            case "Opportunity" -> Stream.of("opportunities/" + key + "/credit");
            default -> Stream.of();
        };
    }

    private static String named(String text, Map<String, String> names) {
        String named = text;
        for (Map.Entry<String, String> each : names.entrySet()) {
            named = named.replaceAll(each.getKey() + "\\b", each.getValue());
        }
        return named;
    }

    /** Without what is another each time. Who asks an owner again after a power cut has asked twice. */
    private static String scrubbed(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.Z]+|\\d\\d:\\d\\d(:\\d\\d)?", "T")
                .replaceAll("\"(number|id|fingerprint|seen)\":(\\d+|\"[^\"]*\")", "\"$1\"")
                .replaceAll("(\\{\"kind\":\"answered\"[^{}]*\\{[^{}]*\\}[^{}]*\\})(,\\1)+", "$1");
    }

    private static String told(SellingTeam team, Issue issue) {
        return Stream.concat(
                        Stream.of(
                                issue.getIssueType().getName(),
                                issue.getSummary(),
                                issue.getStatus().getName(),
                                String.valueOf(issue.getAssigneeId()),
                                issue.getParentObject() == null
                                        ? ""
                                        : issue.getParentObject().getSummary()),
                        Stream.of(SalesField.values())
                                .filter(field -> field != SalesField.KEY_ACTIONS || !beginsLater(team, issue))
                                .map(field -> String.valueOf(issue.getCustomFieldValue(team.field(field)))))
                .collect(Collectors.joining("|"));
    }

    /** Until then no night writes key actions of a target again that a killed server has not written. */
    private static boolean beginsLater(SellingTeam team, Issue issue) {
        return issue.getCustomFieldValue(team.field(SalesField.PERIOD_START)) instanceof Date start
                && start.toInstant().isAfter(Instant.now());
    }
}
