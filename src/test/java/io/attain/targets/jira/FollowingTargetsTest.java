package io.attain.targets.jira;

import static org.assertj.core.api.Assertions.fail;

import io.attain.AoDatabase;
import io.attain.TableSet;
import io.attain.attainment.ledger.store.StoredLedger;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.store.PlainSql;
import io.attain.results.store.StoredFacts;
import io.attain.targets.store.KeptTrees;
import io.attain.targets.store.StoredForests;
import io.attain.targets.store.StoredTargetNodes;
import io.attain.targets.store.StoredTenures;
import io.attain.targets.store.StoredVersions;
import io.attain.targets.store.TargetTenureRow;
import io.attain.targets.store.TargetVersionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever happens to targets and results, in whatever order: what is followed event by event is what a recompute from
 * nothing finds. A failure tells the shortest sequence of happenings that fails.
 */
class FollowingTargetsTest {

    private static final AtomicLong PROJECTS = new AtomicLong();

    private static AoDatabase database;

    @BeforeContainer
    static void createTables() {
        database = AoDatabase.Engine.H2.create(TableSet.all(
                List.of(TableSet.FACTS, TableSet.TREES, TableSet.LEDGER),
                TargetTenureRow.class,
                TargetVersionRow.class));
    }

    @AfterContainer
    static void dropTables() {
        database.close();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyEventIsFollowed(@ForAll("happenings") List<Happening> happenings) {
        mustBeFollowed(happenings, () -> new FollowedSite(10, FollowedStores.inMemory()));
    }

    /** Each try has projects of its own in one database, and its figures are told by another node of the cluster. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyEventIsFollowedInTheDatabase(@ForAll("happenings") List<Happening> happenings) {
        mustBeFollowedBy(
                happenings,
                KeptTrees.shared(database).writer(),
                KeptTrees.shared(database).reader(),
                KeptTrees.shared(database).reader());
    }

    /** The same on a node that is alone and remembers the trees. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyEventIsFollowedByANodeThatIsAlone(@ForAll("happenings") List<Happening> happenings) {
        KeptTrees alone = KeptTrees.alone(database);
        mustBeFollowedBy(happenings, alone.writer(), alone.reader(), alone.reader());
    }

    private static void mustBeFollowedBy(
            List<Happening> happenings, StoredTargetNodes nodes, StoredForests here, StoredForests there) {
        PlainSql sql = new PlainSql(database.executors());
        FollowedStores stores = new FollowedStores(
                nodes,
                new StoredLedger(sql),
                new StoredFacts(sql),
                sql,
                here,
                there,
                new StoredTenures(database.tables()),
                new StoredVersions(database.tables()));
        mustBeFollowed(happenings, () -> new FollowedSite(PROJECTS.addAndGet(10), stores));
    }

    @Example
    void whatIsLinkedToAnIncompleteTargetFollowsItThereAndBack() {
        Happening incomplete = new Happening(
                "3 loses its start", site -> site.with(3, id -> site.issues.edit(id, SalesField.PERIOD_START, null)));
        mustBeFollowed(
                Stream.of(
                                Happenings.atFirst(),
                                List.of(incomplete, Happenings.link(1, 4)),
                                List.of(Happenings.move(3, 2), Happenings.move(3, 0)))
                        .flatMap(List::stream)
                        .toList(),
                () -> new FollowedSite(10, FollowedStores.inMemory()));
    }

    /** Found by the property: the whole goes before the event of its part's handover comes. */
    @Example
    void whoHeldAPartIsKnownThoughItsWholeGoesBeforeTheHandoverIsTold() {
        Happening assigned =
                new Happening("3 passes to mike", site -> site.with(3, id -> site.issues.assign(id, "mike")));
        Happening deleted = new Happening("1 is deleted", site -> site.with(1, site::delete));
        Happening late =
                new Happening("events come late", site -> site.delivery.turn(Delivery.Way.LATE_AND_IN_ANY_ORDER));
        Happening days = new Happening("7 days pass", site -> site.pass(7));
        mustBeFollowed(
                Stream.of(Happenings.atFirst(), List.of(days, late, assigned, deleted))
                        .flatMap(List::stream)
                        .toList(),
                () -> new FollowedSite(10, FollowedStores.inMemory()));
    }

    /** Found by the property: a share has its period from what it is a share of, as that was agreed. */
    @Example
    void aShareStaysThoughThePeriodIsTakenFromItsAgreedWhole() {
        Happening agreed = new Happening("4 is agreed", site -> site.with(4, id -> site.agree(id, 400_00L)));
        Happening emptied = new Happening(
                "4 loses its end", site -> site.with(4, id -> site.issues.edit(id, SalesField.PERIOD_END, null)));
        mustBeFollowed(
                Stream.of(Happenings.atFirst(), List.of(agreed, emptied))
                        .flatMap(List::stream)
                        .toList(),
                () -> new FollowedSite(10, FollowedStores.inMemory()));
    }

    private static void mustBeFollowed(List<Happening> happenings, Supplier<FollowedSite> sites) {
        if (failure(happenings, sites).isPresent()) {
            List<Happening> shortest = shortest(happenings, sites);
            Throwable error = failure(shortest, sites).orElseThrow();
            fail("After %s: %s".formatted(shortest, error.getMessage()), error);
        }
    }

    /** A failing sequence without whatever it fails without. */
    private static List<Happening> shortest(List<Happening> failing, Supplier<FollowedSite> sites) {
        List<Happening> shortest = new ArrayList<>(failing);
        for (int i = shortest.size() - 1; i >= 0; i--) {
            Happening left = shortest.remove(i);
            if (failure(shortest, sites).isPresent()) {
                i = shortest.size();
            } else {
                shortest.add(i, left);
            }
        }
        return shortest;
    }

    private static Optional<Throwable> failure(List<Happening> happenings, Supplier<FollowedSite> sites) {
        FollowedSite site = sites.get();
        site.site.leaders.add("mike");
        try {
            for (Happening happening : happenings) {
                happening.act().accept(site);
                if (!site.delivery.isBehind()) {
                    site.mustBeAsRecomputed();
                }
            }
            site.delivery.deliver();
            site.mustBeAsRecomputed();
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            return Optional.of(e);
        }
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        return Happenings.any();
    }
}
