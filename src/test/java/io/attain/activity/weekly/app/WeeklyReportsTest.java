package io.attain.activity.weekly.app;

import static io.attain.activity.weekly.app.WeekFixture.FRIDAY;
import static io.attain.activity.weekly.app.WeekFixture.MONDAY;
import static io.attain.activity.weekly.app.WeekFixture.WEEK;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.AoDatabase;
import io.attain.activity.DailyLog.Problem;
import io.attain.activity.LogRate;
import io.attain.activity.PersonDay;
import io.attain.activity.completion.Completion;
import io.attain.activity.weekly.Compared;
import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.Deal;
import io.attain.activity.weekly.Passage;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.TargetStand;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.attainment.figures.Pace;
import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.results.Tally;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.teams.TeamTree;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** It is Friday; 39 of the quarter's 66 working days were over last Sunday, so 3,900 of 6,600 were expected then. */
@WeekTables
class WeeklyReportsTest {

    private final AoDatabase database;
    private final WeekFixture site;

    WeeklyReportsTest(AoDatabase database) {
        this.database = database;
        this.site = new WeekFixture(database);
        site.team("lily", "tom");
    }

    @Test
    void targetsAreToldAsOfTheEndOfTheWeekBesideTheOneBefore() {
        site.posted(1, 100, "lily", MONDAY.minusDays(10), 2_000);
        site.posted(2, 101, "tom", MONDAY.minusDays(3), 1_000);
        site.posted(3, 101, "tom", MONDAY.plusDays(1), 500);
        site.today = MONDAY.plusDays(20);
        site.posted(4, 100, "lily", MONDAY.plusDays(14), 3_000);

        TargetStand east = report().targets().get(0);

        assertThat(report().targets()).hasSize(1);
        assertThat(east.node().issueId()).isEqualTo(1);
        assertThat(east.figures().before()).isEqualTo(new TargetStand.At(6_600, 3_000L, Exact.of(3_700), Pace.AT_RISK));
        assertThat(east.figures().now()).isEqualTo(new TargetStand.At(6_600, 3_500L, Exact.of(4_200), Pace.AT_RISK));
        assertThat(east.parts())
                .extracting(
                        part -> part.node().ownerKey(),
                        part -> part.figures().now().actual(),
                        part -> part.figures().now().pace())
                .containsExactly(tuple("lily", 2_000L, Pace.BEHIND), tuple("tom", 1_500L, Pace.AT_RISK));
    }

    @Test
    void aWeekThatRunsExpectsWhatFinishedDaysShouldHaveBrought() {
        site.posted(1, 100, "lily", FRIDAY, 4_100);

        assertThat(report().targets().get(0).figures().now())
                .isEqualTo(new TargetStand.At(6_600, 4_100L, Exact.of(4_100), Pace.ON_TRACK));
    }

    @Test
    void targetsThatTheAskerMayNotSeeAreNotTold() {
        WeeklyReport seen = site.reports.of(
                PROJECT, Crew.ALL, WEEK, site.today, Sight.of(node -> !"lily".equals(node.ownerKey())), true);

        assertThat(seen.targets().get(0).parts())
                .extracting(part -> part.node().ownerKey())
                .containsExactly("tom");
        assertThat(site.reports
                        .of(PROJECT, Crew.ALL, WEEK, site.today, Sight.of((TargetNode node) -> false), true)
                        .targets())
                .isEmpty();
    }

    @Test
    void whatCameToAStageIsFollowedFromBothWeeks() {
        LongStream.rangeClosed(1, 5)
                .forEach(id ->
                        site.way(id, "lily", MONDAY.minusDays(20), "proposal", MONDAY.plusDays(1), "negotiation"));
        site.way(6, "tom", MONDAY.plusDays(2), "proposal");
        site.way(7, "tom", MONDAY.minusDays(6), "proposal", MONDAY.plusDays(3), "lost");
        site.way(8, "kim", MONDAY, "proposal");
        site.way(9, "lily", MONDAY.minusDays(200), "proposal", MONDAY, "won");

        WeeklyReport.OfStage proposal = stage("proposal");

        assertThat(proposal.passage().now()).isEqualTo(new Passage(5, 1, 0, 1));
        assertThat(proposal.passage().before()).isEqualTo(new Passage(0, 0, 0, 6));
        assertThat(proposal.passage().people().get("lily").now()).isEqualTo(new Passage(5, 0, 0, 0));
        assertThat(proposal.came()).isEqualTo(compared(1L, 1L, Map.of("tom", new Against<>(1L, 1L))));
        assertThat(stage("negotiation").came().now())
                .as("what was won passed it")
                .isEqualTo(6);
        assertThat(report().lost().tally().now()).isEqualTo(new Tally(0, 1));
        assertThat(report().lost().ofWeek()).extracting(Deal::opportunityId).containsExactly(7L);
    }

    @Test
    void withoutStagesAllElseIsTheSame() {
        everything("lily", "tom");
        site.way(7, "tom", MONDAY.minusDays(50), "proposal", MONDAY.minusDays(5), "lost");
        site.way(8, "lily", MONDAY.minusDays(40), "lead", MONDAY, "lost");
        WeeklyReport whole = report();
        assertThat(whole.stages()).isNotEmpty();
        assertThat(whole.lost().tally().before()).isEqualTo(new Tally(0, 1));
        assertThat(report(false))
                .isEqualTo(new WeeklyReport(
                        whole.week(),
                        whole.targets(),
                        List.of(),
                        whole.actions(),
                        whole.won(),
                        whole.lost(),
                        whole.slipped(),
                        Contacts.of(whole.week(), List.of()),
                        whole.problems(),
                        whole.reasons(),
                        whole.logs()));
    }

    @Test
    void aCustomerIsTouchedOnceInTheWeekHoweverManyTouchItOnHoweverManyDays() {
        site.way(71, "lily", MONDAY.minusDays(40), "lead");
        site.touched("lily", MONDAY, 71, 8);
        site.touched("lily", FRIDAY, 71);
        site.touched("tom", FRIDAY, 7);
        site.touched("tom", MONDAY.minusDays(3), 9);
        site.touched("kim", MONDAY, 10);

        Contacts contacts = report().contacts();

        assertThat(contacts.reach().all())
                .as("the deal 71 is of the customer 7")
                .isEqualTo(new Compared.Against<>(new Contacts.Reach(2, 4), new Contacts.Reach(1, 1)));
        assertThat(contacts.reach().people().get("lily").now()).isEqualTo(new Contacts.Reach(2, 3));
        assertThat(contacts.reach().people().get("tom").now()).isEqualTo(new Contacts.Reach(1, 1));
        assertThat(contacts.all()).containsExactly(7L, 8L);
        assertThat(contacts.customers()).isEqualTo(Map.of("lily", List.of(7L, 8L), "tom", List.of(7L)));
    }

    @Test
    void aDealWithoutStagesStandsForItsCustomerAndOneThatIsGoneForNone() {
        site.customers.put(72L, 7L);
        site.touched("lily", MONDAY, 7, 71, 72);

        assertThat(report().contacts().reach().all().now()).isEqualTo(new Contacts.Reach(1, 3));
        assertThat(report().contacts().all()).containsExactly(7L);
    }

    @Test
    void aLossThatWasTakenBackIsNone() {
        site.way(
                7,
                "tom",
                MONDAY.minusDays(6),
                "lost",
                MONDAY,
                "proposal",
                MONDAY.plusDays(1),
                "lost",
                MONDAY.plusDays(2),
                "lead");

        assertThat(report().lost().tally().now()).isEqualTo(Tally.NONE);
        assertThat(report().lost().tally().before()).isEqualTo(new Tally(0, 1));
    }

    @Test
    void winsAreCountedWithWhatTheyAreWorth() {
        site.won(1, "lily", MONDAY, 700);
        site.won(2, "lily", FRIDAY, 0);
        site.won(3, "tom", MONDAY.minusDays(1), 50);
        site.won(4, "kim", MONDAY, 9);
        site.won(5, "tom", MONDAY.minusDays(8), 9);

        Compared<Tally> won = report().won().tally();

        assertThat(won.now()).isEqualTo(new Tally(700, 2));
        assertThat(won.before()).isEqualTo(new Tally(50, 1));
        assertThat(won.people().get("tom")).isEqualTo(new Against<>(Tally.NONE, new Tally(50, 1)));
    }

    /** Lily did 6 of 6 and 12 of 6, Tom 5 of 10: together 68.75 % of what was due was done, or 106.25 % uncapped. */
    @Test
    void completionIsTheSumOfWhatWasDone() {
        site.calendars.change(PROJECT, calendar -> calendar.withLeave("lily", new Period(MONDAY, MONDAY.plusDays(2))));
        site.log("lily", MONDAY.plusDays(2), 12);
        site.log("tom", MONDAY, 5);
        site.log("kim", MONDAY, 50);

        Completion calls = report().actions().get(0).completion().now();

        assertThat(calls.shown()).contains(Exact.of(11, 16));
        assertThat(calls.rate()).contains(Exact.of(17, 16));
        assertThat(report().actions().get(0).completion().people()).containsOnlyKeys("lily", "tom");
    }

    @Test
    void missingLogsAreToldWithTheirDays() {
        site.log("lily", MONDAY, 1);
        site.log("tom", MONDAY, 1);
        site.log("tom", MONDAY.plusDays(1), 1);
        site.log("tom", MONDAY.plusDays(2), 1);

        WeeklyReport.Logs logs = report().logs();

        // Thursday's can still be handed in
        assertThat(logs.rate().now()).isEqualTo(new LogRate(6, 4, 4));
        assertThat(logs.rate().before()).isEqualTo(new LogRate(10, 0, 0));
        assertThat(logs.missing()).containsOnlyKeys("lily");
        assertThat(logs.missing().get("lily"))
                .extracting(PersonDay::date)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2));
    }

    @Test
    void problemsAreThoseOfLogsThatWereHandedIn() {
        site.log("lily", MONDAY, 1, new Problem("Price", "too high"), new Problem("Delivery", ""));
        site.log("tom", MONDAY.minusDays(3), 1, new Problem("price", "still"));
        site.log("kim", MONDAY, 1, new Problem("Price", "no"));

        List<TagCount> problems = report().problems();

        assertThat(problems).extracting(TagCount::tag).containsExactly("Price", "Delivery");
        assertThat(problems.get(0).trend()).containsExactly(0L, 0L, 0L, 0L, 1L, 1L);
        assertThat(problems.get(0).examples())
                .extracting(io.attain.activity.weekly.Problem::note)
                .containsExactly("too high");
    }

    @Test
    void aLargerTeamIsAskedForByAsManyStatements() {
        everything("lily", "tom");
        int few = database.sent(this::report).size();
        assertThat(few).isLessThanOrEqualTo(20);

        String[] many = IntStream.range(0, 30).mapToObj(number -> "p" + number).toArray(String[]::new);
        site.team(many);
        everything(many);

        assertThat(database.sent(this::report)).hasSize(few);
    }

    private void everything(String... people) {
        long id = 10;
        for (String person : people) {
            site.posted(id, 100, person, MONDAY, 10);
            site.won(id, person, MONDAY, 10);
            site.way(id, person, MONDAY.minusDays(3), "lead", MONDAY, "visited");
            site.log(person, MONDAY, 3, new Problem("Price", "high"));
            site.log(person, MONDAY.minusDays(5), 3, new Problem("Price", "high"));
            id++;
        }
        report();
    }

    private WeeklyReport report() {
        return report(true);
    }

    private WeeklyReport report(boolean staged) {
        TeamTree tree = site.teams.of(PROJECT);
        return site.reports.of(PROJECT, Crew.of(tree, tree.teams().get(0)), WEEK, site.today, Sight.ALL, staged);
    }

    private WeeklyReport.OfStage stage(String code) {
        return report().stages().stream()
                .filter(stage -> stage.stage().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Compared<T> compared(T now, T before, Map<String, Against<T>> people) {
        return new Compared<>(new Against<>(now, before), new TreeMap<>(people));
    }
}
