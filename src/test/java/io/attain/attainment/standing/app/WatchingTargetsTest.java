package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.standing.InMemoryMilestones;
import io.attain.attainment.standing.InMemoryStandings;
import io.attain.attainment.standing.Milestone;
import io.attain.attainment.standing.MilestoneRule;
import io.attain.attainment.standing.MilestoneRuleSet;
import io.attain.attainment.standing.Standing;
import io.attain.event.MilestoneReached;
import io.attain.event.PaceChanged;
import io.attain.event.TargetAgreed;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Phase;
import io.attain.targets.Phases;
import io.attain.targets.Posting;
import io.attain.targets.TargetNode;
import io.attain.targets.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's agreed 1,000 of a quarter, as days pass and results come in. */
class WatchingTargetsTest {

    private static final String KEY = "SALES-1";

    private LocalDate day = START;
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryStandings standings = new InMemoryStandings();
    private final InMemoryMilestones milestones = new InMemoryMilestones();
    private final InMemoryVersions versions = new InMemoryVersions();
    private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    private final List<Serializable> told = new ArrayList<>();
    private final WatchingTargets watching = watching(told);

    private WatchingTargets watching(List<Serializable> heard) {
        SetClock clock = SetClock.noonOf(() -> day);
        Forests forests = Forests.reading(nodes);
        return new WatchingTargets(
                forests,
                new TargetFigures(forests, ledger, new InMemoryRuleBook(), WEEKDAYS),
                new InMemoryPostingSums(ledger),
                standings,
                milestones,
                versions,
                new AllProposed(),
                rules,
                heard::add,
                Runnable::run,
                new LookedAt(),
                clock);
    }

    /** What has a version is agreed. */
    static final class AllProposed implements Phases {
        @Override
        public Phase of(TargetNode node) {
            return Phase.PROPOSED;
        }

        @Override
        public boolean isToActivate(TargetNode node) {
            return false;
        }

        @Override
        public boolean isOver(TargetNode node) {
            return false;
        }
    }

    @BeforeEach
    void lilyHasATarget() {
        save(List.of());
        watch(START);
    }

    @Test
    void thatATargetIsAgreedIsToldOnce() {
        Version first = new Version(1, START, 1_000);
        versions.add(1, new Agreed(first, "lily", SetClock.noonOf(START).now()));
        save(List.of(first));
        watching.changed(List.of(nodes.find(1).orElseThrow()));
        watch(START);

        assertThat(told).containsExactly(new TargetAgreed(1, KEY, PROJECT, 1, 1_000, START, "lily"));
    }

    @Test
    void anotherPaceIsToldOnceAndOfWhatIsAgreedOnly() {
        watch(START.plusDays(5));
        assertThat(told).isEmpty();

        agreed();
        LocalDate later = START.plusDays(8);
        result(1, START.plusDays(6), 500);
        watch(later);
        watch(later);
        watch(QUARTER.end());

        assertThat(told)
                .filteredOn(PaceChanged.class::isInstance)
                .containsExactly(
                        new PaceChanged(1, KEY, PROJECT, "atRisk", "onTrack", later),
                        new PaceChanged(1, KEY, PROJECT, "onTrack", "finished", QUARTER.end()));
    }

    @Test
    void milestonesAreNotedAtTheDayOfTheirResultAndStay() {
        agreed();
        result(1, START.plusDays(2), 400);
        result(2, START.plusDays(3), 150);
        watch(START.plusDays(9));
        result(2, START.plusDays(3), 0);
        watch(START.plusDays(10));
        result(3, START.plusDays(5), 600);
        watch(START.plusDays(10));

        assertThat(told)
                .filteredOn(MilestoneReached.class::isInstance)
                .containsExactly(
                        new MilestoneReached(1, KEY, PROJECT, 50, START.plusDays(3)),
                        new MilestoneReached(1, KEY, PROJECT, 80, START.plusDays(5)),
                        new MilestoneReached(1, KEY, PROJECT, 100, START.plusDays(5)));
        assertThat(milestones.of(1)).extracting(Milestone::day).startsWith(START.plusDays(3));
    }

    @Test
    void anotherRuleReachesWhatStandsAtTheNextLookAndTellsNothingOfThePast() {
        agreed();
        result(1, START.plusDays(2), 400);
        watch(START.plusDays(9));
        told.clear();

        rules.append(
                MilestoneRuleSet.SET,
                PROJECT,
                new RuleVersion<>(
                        1,
                        new MilestoneRule(30, 41, 100),
                        "mei",
                        SetClock.noonOf(day).now()));
        watch(day);

        assertThat(milestones.of(1)).containsExactly(new Milestone(1, 30, START.plusDays(2)));
        assertThat(told).isEmpty();
    }

    @Test
    void whatEndedIsStillNotedWhenAResultOfItsPeriodChanges() {
        agreed();
        watch(QUARTER.end().plusDays(3));
        LocalDate late = QUARTER.end().plusDays(40);
        result(1, START.plusDays(2), 400);
        watch(late);

        assertThat(standings.latest(List.of(1L)).get(1L).day()).isEqualTo(late);
        assertThat(milestones.of(1)).isEmpty();
        assertThat(believed(late.minusDays(1)).day()).isEqualTo(QUARTER.end().plusDays(3));
    }

    @Test
    void whatWasBelievedStaysWhateverIsBookedLater() {
        agreed();
        result(1, START.plusDays(2), 400);
        watch(START.plusDays(8));
        result(2, START.plusDays(2), 100);
        watch(START.plusDays(12));

        assertThat(believed(START.plusDays(11)).reached()).isEqualTo(new Tally(400, 1));
        assertThat(believed(START.plusDays(12)).reached()).isEqualTo(new Tally(500, 2));
    }

    @Test
    void ofTwoNodesThatFindTheSameOneTells() {
        agreed();
        List<Serializable> there = new ArrayList<>();
        day = START.plusDays(8);
        result(1, START.plusDays(6), 500);
        standings.meanwhile = () -> watching(there).again(PROJECT);

        watch(day);

        assertThat(there).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void eventsAreSerialisable() throws IOException {
        agreed();
        result(1, START.plusDays(6), 500);
        watch(START.plusDays(8));

        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            for (Serializable event : told) {
                out.writeObject(event);
            }
        }
        assertThat(told).isNotEmpty();
    }

    /** It was agreed long ago, and behind for days. */
    private void agreed() {
        save(List.of(new Version(1, START, 1_000)));
        watch(START.plusDays(7));
        told.clear();
    }

    private void save(List<Version> agreed) {
        nodes.save(List.of(aiming(
                Goal.of(Metric.REVENUE, 1_000).agreed(agreed), node(1, null, 1, "lily", QUARTER, Scope.ANY, 1_000))));
    }

    private void result(long id, LocalDate on, long amount) {
        ledger.replace(
                Source.OPPORTUNITY,
                Map.of(
                        id,
                        amount == 0
                                ? List.of()
                                : List.of(new Posting(Source.OPPORTUNITY, id, 1, 1, PROJECT, "lily", on, amount))));
    }

    private Standing believed(LocalDate on) {
        return standings.by(List.of(1L), on).get(1L).noted().standing();
    }

    private void watch(LocalDate on) {
        day = on;
        watching.again(PROJECT);
    }
}
