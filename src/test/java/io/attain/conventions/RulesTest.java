package io.attain.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.Expectations;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.LogCheck;
import io.attain.attainment.figures.Forecast;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.leaderboard.Leaderboard;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.rules.TargetRules;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.ics.IcsFile;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRules;
import io.attain.kernel.Unit;
import io.attain.kernel.run.jira.RunningWritings;
import io.attain.kernel.table.FilesAtOnce;
import io.attain.kernel.table.Table;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.smart.PastWindows;
import io.attain.risk.StreakPolicy;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/rules.md says the numbers that the code follows, and comments cite parts of it that are there. */
class RulesTest {

    private static final Path RULES = Path.of("docs", "rules.md");
    private static final Pattern CITED = Pattern.compile("docs/rules\\.md, ([A-Z][a-z]+(?: [a-z]+)*)");
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAreThoseOfTheCode(String said) throws IOException {
        assertThat(RULES).content().contains(said);
    }

    static Stream<String> numbers() {
        return Stream.of(targets(), days(), customers(), limits()).flatMap(List::stream);
    }

    private static List<String> targets() {
        TargetRules rules = TargetRules.DEFAULT;
        PaceRule pace = rules.pace();
        return List.of(
                said("at most the %dth percentile", rules.achievablePercentile()),
                said("*(per project, %d to %d)*", TargetRules.LEAST_PERCENTILE, TargetRules.MOST_PERCENTILE),
                said("month by month within %d months", PastWindows.MONTHS),
                said(
                        "on track from %.2f, behind from %.2f",
                        pace.onTrackPercent() / 100.0, pace.behindPercent() / 100.0),
                said("*(per project, %d %% to %d %%)*", TargetRules.LEAST_PACE, TargetRules.MOST_PACE),
                said("From %d finished days on", Forecast.LEAST_DAYS),
                said("changes of rank are against %d days ago", TargetLeaderboards.DAYS_COMPARED),
                said("a rate is ranked from %d results on", Leaderboard.LEAST_RESULTS));
    }

    private static List<String> days() {
        StreakPolicy streaks = StreakPolicy.STANDARD;
        int grace = new Expectations(ProjectCalendar.STANDARD, TeamTree.NONE, person -> true)
                .policy()
                .graceDays();
        return List.of(
                said("until 23:59 of the %dst working day after", grace),
                said("At most %,d of one action, %d lines", LogCheck.MAX_COUNT, LogCheck.MAX_LINES),
                said("%,d characters", LogCheck.MAX_TEXT),
                said(
                        "rates of the last %d months; a rate counts from %d on",
                        KeyActionPlan.MONTHS_BACK, KeyActionPlan.MIN_SAMPLE),
                said(
                        "a warning from %d working days in a row, a high risk from %d",
                        streaks.warningFrom(), streaks.highFrom()),
                said("*(per project, 1 to %d)*", StreakPolicy.MOST_MISSES));
    }

    private static List<String> customers() {
        TierRules tiers = TierRules.standard(Unit.COUNT);
        return List.of(
                said(
                        "A from %,d or with an expansion plan and a clear decision chain, B from %,d",
                        TierLimits.STANDARD.limitA(), TierLimits.STANDARD.limitB()),
                said("below %d %% of the limit on %d days in a row", tiers.keepPercent(), tiers.evaluationsBelow()),
                said("*(per project, 1 to %,d)*", TierRuleSet.MOST_PURCHASES),
                said("in the tier for %d days", tiers.daysInTier()),
                said("1 to %d and 0 to %d days)*", TierRuleSet.MOST_EVALUATIONS, TierRuleSet.MOST_DAYS));
    }

    private static List<String> limits() {
        return List.of(
                said("at most %,d parts", Decomposition.MOST_SHARES),
                said("More than %d issues", RunningWritings.AT_ONCE),
                said("at most %,d rows and %d MB", Table.MAX_ROWS, Table.MAX_BYTES / MEBIBYTE),
                said("a server takes %d at once", FilesAtOnce.MOST),
                said(
                        "At most %d teams, none a part of itself, and %,d stretches",
                        TeamProposal.MOST_TEAMS, TeamProposal.MOST_MEMBERS),
                said("%,d events and %d MB", IcsFile.MAX_EVENTS, IcsFile.MAX_BYTES / MEBIBYTE));
    }

    @Test
    void partsThatCommentsCiteAreThere() throws IOException {
        List<String> cited = new ArrayList<>();
        for (Path file : ProjectFiles.ending(".java", ".js")) {
            CITED.matcher(Files.readString(file)).results().forEach(match -> cited.add(match.group(1)));
        }

        assertThat(cited).hasSizeGreaterThan(4).allSatisfy(part -> assertThat(Files.readAllLines(RULES))
                .contains("## " + part));
    }

    private static String said(String form, Object... numbers) {
        return String.format(Locale.ROOT, form, numbers);
    }
}
