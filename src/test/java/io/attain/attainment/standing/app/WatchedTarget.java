package io.attain.attainment.standing.app;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.aiming;
import static io.attain.targets.TargetFixture.node;

import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.InMemoryPostingSums;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.standing.InMemoryMilestones;
import io.attain.attainment.standing.InMemoryStandings;
import io.attain.attainment.standing.Standing;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.results.Source;
import io.attain.targets.AllIn;
import io.attain.targets.Forests;
import io.attain.targets.Goal;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.Phase;
import io.attain.targets.Posting;
import io.attain.targets.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Lily's agreed 1,000 of a quarter, as days pass and results come in. */
abstract class WatchedTarget {

    static final String KEY = "SALES-1";

    LocalDate day = START;
    final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    final InMemoryLedger ledger = new InMemoryLedger();
    final InMemoryPostingSums sums = new InMemoryPostingSums(ledger);
    final InMemoryStandings standings = new InMemoryStandings();
    final InMemoryMilestones milestones = new InMemoryMilestones();
    final InMemoryVersions versions = new InMemoryVersions();
    final InMemoryRuleVersions rules = new InMemoryRuleVersions();
    final List<Serializable> told = new ArrayList<>();
    final WatchingTargets watching = watching(told);

    WatchingTargets watching(List<Serializable> heard) {
        SetClock clock = SetClock.noonOf(() -> day);
        Forests forests = Forests.reading(nodes);
        return new WatchingTargets(
                forests,
                new TargetFigures(forests, ledger, new InMemoryRuleBook(), WEEKDAYS),
                sums,
                standings,
                milestones,
                versions,
                new AllIn(Phase.PROPOSED),
                rules,
                heard::add,
                Runnable::run,
                new LookedAt(),
                clock);
    }

    @BeforeEach
    void lilyHasATarget() {
        save(List.of());
        watch(START);
    }

    /** It was agreed long ago, and behind for days. */
    void agreed() {
        save(List.of(new Version(1, START, 1_000)));
        watch(START.plusDays(7));
        told.clear();
    }

    void save(List<Version> agreed) {
        nodes.save(List.of(aiming(
                Goal.of(Metric.REVENUE, 1_000).agreed(agreed), node(1, null, 1, "lily", QUARTER, Scope.ANY, 1_000))));
    }

    void result(long id, LocalDate on, long amount) {
        ledger.replace(Source.OPPORTUNITY, Map.of(id, amount == 0 ? List.of() : List.of(posting(id, 1, on, amount))));
    }

    static Posting posting(long id, long node, LocalDate on, long amount) {
        return new Posting(Source.OPPORTUNITY, id, node, 1, PROJECT, "lily", on, amount);
    }

    Standing believed(LocalDate on) {
        return standings.by(List.of(1L), on).get(1L).noted().standing();
    }

    void watch(LocalDate on) {
        day = on;
        watching.again(PROJECT);
    }
}
