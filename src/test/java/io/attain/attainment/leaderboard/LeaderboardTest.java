package io.attain.attainment.leaderboard;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.heldBy;
import static io.attain.targets.TargetFixture.led;
import static io.attain.targets.TargetFixture.node;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.leaderboard.Leaderboard.Entry;
import io.attain.attainment.leaderboard.Leaderboard.Member;
import io.attain.attainment.leaderboard.Leaderboard.Order;
import io.attain.attainment.ledger.Branch;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.results.Tally;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Sight;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LeaderboardTest {

    private static final TargetNode REVENUE = root(1, 100);

    @Property
    void ranksEveryMemberOnceAsCompetitionsDo(
            @ForAll @Size(max = 30) List<@IntRange(min = -3, max = 5) Integer> values,
            @ForAll Direction direction,
            @ForAll Order order) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            members.add(new Member(person("p" + i), (long) i % 4, tally(values.get(i)), tally(values.get(i) / 2)));
        }
        TargetNode target = aiming(goal(direction), REVENUE);

        List<Entry> entries = Leaderboard.of(members, target, order, Comparator.naturalOrder())
                .entries();

        assertThat(entries).extracting(Entry::member).containsExactlyInAnyOrderElementsOf(members);
        assertThat(entries)
                .isSortedAccordingTo(
                        Comparator.comparing(Entry::rank, Comparator.nullsLast(Comparator.naturalOrder())));
        List<Integer> ranks =
                entries.stream().map(Entry::rank).filter(Objects::nonNull).toList();
        // Whoever has the rank r has r - 1 members before them, and nobody skips a rank otherwise.
        assertThat(ranks).allSatisfy(rank -> assertThat(
                        ranks.stream().filter(other -> other < rank).count())
                .isEqualTo(rank - 1));
    }

    @Property
    void equalValuesShareARankAndBetterOnesComeFirst(
            @ForAll @Size(min = 2, max = 20) List<@IntRange(max = 5) Integer> values) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            members.add(new Member(person("p" + i), null, tally(values.get(i)), null));
        }

        List<Entry> entries = Leaderboard.of(members, REVENUE, Order.VALUE, Comparator.naturalOrder())
                .entries();

        for (int i = 1; i < entries.size(); i++) {
            Entry better = entries.get(i - 1);
            Entry worse = entries.get(i);
            assertThat(better.value()).isGreaterThanOrEqualTo(worse.value());
            assertThat(better.rank().equals(worse.rank()))
                    .isEqualTo(better.value().equals(worse.value()));
        }
    }

    @Test
    void twoSecondsAreFollowedByAFourth() {
        assertThat(board(
                        Order.VALUE,
                        member("tom", 100, 50),
                        member("mei", 100, 90),
                        member("lily", 100, 70),
                        member("bob", 100, 70),
                        member("ann", 100, 0)))
                .containsExactly("1 mei", "2 bob", "2 lily", "4 tom", "5 ann");
    }

    @Test
    void byAttainmentTheOwnTargetCountsAndWhoHasNoneIsNotRanked() {
        assertThat(board(
                        Order.ATTAINMENT,
                        member("tom", 300, 100),
                        member("mei", 30, 10),
                        member("lily", 100, 90),
                        member("zoe", 0, 500),
                        new Member(person("abe"), null, tally(900), null)))
                .containsExactly("1 lily", "2 mei", "2 tom", "– abe", "– zoe");
    }

    @Test
    void whereLessIsBetterTheLeastComesFirst() {
        TargetNode complaints = aiming(goal(Direction.DOWN), REVENUE);

        assertThat(board(complaints, Order.VALUE, member("tom", 5, 3), member("mei", 5, 0), member("lily", 5, 9)))
                .containsExactly("1 mei", "2 tom", "3 lily");
    }

    @Test
    void inRangeTheNearestToTheOwnTargetComesFirst() {
        TargetNode stock = aiming(goal(Direction.IN_RANGE), REVENUE);

        assertThat(board(stock, Order.VALUE, member("tom", 100, 150), member("mei", 100, 90), member("lily", 50, 55)))
                .containsExactly("1 lily", "1 mei", "3 tom");
    }

    @Test
    void aRateOfFewResultsIsNotRanked() {
        TargetNode rate = aiming(Goal.of(Metric.REPURCHASE_RATE, 5_000), REVENUE);

        List<Entry> entries = Leaderboard.of(
                        List.of(
                                new Member(person("tom"), 5_000L, new Tally(40_000, 4), null),
                                new Member(person("lily"), 5_000L, new Tally(30_000, 5), null),
                                new Member(person("ann"), 5_000L, Tally.NONE, null)),
                        rate,
                        Order.VALUE,
                        Comparator.naturalOrder())
                .entries();

        assertThat(entries).map(LeaderboardTest::told).containsExactly("1 lily", "– ann", "– tom");
        assertThat(entries).map(Entry::value).containsExactly(6_000L, null, 10_000L);
        assertThat(entries.get(0).attainment()).isEqualTo(1.2);
    }

    @Test
    void aRiseIsCountedInRanks() {
        List<Entry> entries = Leaderboard.of(
                        List.of(
                                new Member(person("tom"), null, tally(10), tally(9)),
                                new Member(person("lily"), null, tally(20), tally(1)),
                                new Member(person("ann"), null, tally(5), null)),
                        REVENUE,
                        Order.VALUE,
                        Comparator.naturalOrder())
                .entries();

        assertThat(entries).map(Entry::change).containsExactly(1, -1, null);
    }

    @Test
    void theTeamAreThoseWhoHoldWhatIsNotSplitFurther() {
        TargetTree tree = tree(
                led(node(1, null, 1, "zhou", QUARTER, Scope.ANY, 660)),
                led(node(2, 1L, 1, "mei", QUARTER, Scope.ANY, 400)),
                share(3, 1, "tom", QUARTER, Scope.ANY, 260),
                node(4, 2L, 1, "lily", QUARTER, Scope.ANY, 250),
                node(5, 2L, 1, "tom", QUARTER, Scope.ANY, 150));

        Team team = Team.of(tree, Sight.ALL, START, TargetFixture.WEEKDAYS);

        assertThat(team.targets()).isEqualTo(Map.of("lily", 250L, "tom", 410L));
        assertThat(team.branch()).isEqualTo(new Branch(1, Set.of(1L, 2L, 3L, 4L, 5L), true));
    }

    @Test
    void whatALeaderHasNotSplitYetIsATeams() {
        TargetTree tree = tree(led(node(1, null, 1, "zhou", QUARTER, Scope.ANY, 660)));

        assertThat(Team.of(tree, Sight.ALL, START, TargetFixture.WEEKDAYS).targets())
                .isEmpty();
    }

    @Test
    void ofAHiddenPartNobodyIsSeen() {
        TargetTree tree = tree(
                root(1, 660),
                share(2, 1, "tom", QUARTER, Scope.ANY, 260),
                share(3, 1, "mei", QUARTER, Scope.ANY, 400),
                node(4, 3L, 1, "lily", QUARTER, Scope.ANY, 400));

        Team team = Team.of(tree, Sight.of(node -> node.issueId() != 3), START, TargetFixture.WEEKDAYS);

        assertThat(team.targets()).isEqualTo(Map.of("tom", 260L));
        assertThat(team.branch()).isEqualTo(new Branch(1, Set.of(1L, 2L), false));
        assertThat(team.restricted()).isEqualTo(1);
    }

    @Test
    void aShareThatPassedOnIsBothHoldersByTheirDays() {
        Tenure tenure = Tenure.of("tom").handedTo("lily", LocalDate.of(2026, 11, 16));
        TargetTree tree = tree(root(1, 660), heldBy(tenure, share(2, 1, "x", QUARTER, Scope.ANY, 660)));

        assertThat(Team.of(tree, Sight.ALL, START, TargetFixture.WEEKDAYS).targets())
                .isEqualTo(Map.of("tom", 320L, "lily", 340L));
    }

    private static TargetTree tree(TargetNode... nodes) {
        return TargetTree.of(List.of(nodes)).get(0);
    }

    private static Goal goal(Direction direction) {
        return new Goal(Metric.REVENUE, direction, 100, Levels.NONE, MonthWeights.NONE, List.of());
    }

    private static List<String> board(Order order, Member... members) {
        return board(REVENUE, order, members);
    }

    private static List<String> board(TargetNode target, Order order, Member... members) {
        return Leaderboard.of(List.of(members), target, order, Comparator.naturalOrder()).entries().stream()
                .map(LeaderboardTest::told)
                .toList();
    }

    private static String told(Entry entry) {
        return (entry.rank() == null ? "–" : entry.rank()) + " "
                + entry.member().person().key();
    }

    private static Member member(String key, long target, long amount) {
        return new Member(person(key), target, tally(amount), null);
    }

    private static Person person(String key) {
        return new Person(key, key);
    }

    private static Tally tally(long amount) {
        return new Tally(amount, 1);
    }
}
