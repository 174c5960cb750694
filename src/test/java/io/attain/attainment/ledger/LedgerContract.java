package io.attain.attainment.ledger;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.attainment.ledger.PostingSums.Progress;
import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What all ledgers and their sums do, wherever postings are kept. Two trees of five nodes each; sources of both kinds write
 * what they count for again and again.
 */
public abstract class LedgerContract {

    private static final List<String> PEOPLE = List.of("lily", "李莉", "o'neill");
    private static final Branch SOME = new Branch(1, Set.of(11L, 12L), false);
    private static final Branch WHOLE = new Branch(1, Set.of(10L, 11L, 12L, 13L, 14L), true);
    private static final Branch NONE = new Branch(3, Set.of(30L), true);

    private final Random random = new Random(20261128);
    private final Map<String, List<Posting>> said = new HashMap<>();

    /** An empty ledger. */
    protected abstract Ledger ledger();

    /** What is asked of the same postings. */
    protected abstract PostingSums sums();

    @BeforeEach
    void sourcesSayWhatTheyCountForAgainAndAgain() {
        for (int i = 0; i < 80; i++) {
            Source source = random.nextBoolean() ? Source.OPPORTUNITY : Source.LOG;
            Map<Long, List<Posting>> some = new TreeMap<>();
            for (long id : new long[] {1 + random.nextInt(12), 20 + random.nextInt(4)}) {
                some.put(id, postings(source, id));
            }
            ledger().replace(source, some);
            some.forEach((id, postings) -> said.put(source + ":" + id, postings));
        }
    }

    @Test
    void eachNodesSumIsThatOfItsPostings() {
        for (long root : new long[] {1, 2, 3}) {
            Map<Long, Tally> sums = new TreeMap<>(ledger().sums(root));
            sums.values().removeIf(Tally.NONE::equals);

            assertThat(sums).isEqualTo(added(all(posting -> posting.rootId() == root), Posting::nodeId));
        }
        assertThat(ledger().recount(new Cell(1, 11))).isFalse();
    }

    @Test
    void partsOfOneWinOfSeveralPeopleMayCountForOneNode() {
        Source source = Source.OPPORTUNITY;
        Posting lilys = new Posting(source, 99, 30, 3, PROJECT, "lily", START, 30);
        Posting toms = new Posting(source, 99, 30, 3, PROJECT, "tom", START, 70);
        Posting mikes = new Posting(source, 99, 30, 3, PROJECT, "mike", START, 70);
        ledger().replace(source, 99, List.of(lilys, toms));
        assertThat(ledger().range(PROJECT, source, 98, 99)).containsExactlyInAnyOrder(lilys, toms);

        ledger().replace(source, 99, List.of(mikes, lilys));
        assertThat(ledger().range(PROJECT, source, 98, 99)).containsExactlyInAnyOrder(lilys, mikes);
        ledger().replace(source, 99, List.of(mikes));
        assertThat(ledger().range(PROJECT, source, 98, 99)).containsExactly(mikes);
        assertThat(ledger().sums(3).get(30L)).isEqualTo(new Tally(70, 1));
    }

    @Test
    void whatSourcesSaidLastIsAllThatIsKept() {
        for (Source source : Source.values()) {
            assertThat(ledger().range(PROJECT, source, 3, 21))
                    .containsExactlyInAnyOrderElementsOf(all(posting ->
                            posting.source() == source && posting.sourceId() > 3 && posting.sourceId() <= 21))
                    .extracting(Posting::sourceId)
                    .isSorted();
            assertThat(ledger().range(PROJECT + 1, source, 0, Long.MAX_VALUE)).isEmpty();
        }
    }

    @Test
    void pagesOneAfterTheOtherTellEveryPostingOnceTheLatestDayFirst() {
        for (Branch branch : List.of(SOME, WHOLE, NONE)) {
            for (String owner : new String[] {null, "李莉", "nobody"}) {
                List<Posting> told = new ArrayList<>();
                Ledger.Page page = ledger().page(branch, owner, 0, 3);
                while (!page.postings().isEmpty()) {
                    assertThat(page.earlier()).isEqualTo(tally(told));
                    told.addAll(page.postings());
                    page = ledger().page(branch, owner, told.size(), 3);
                }
                assertThat(told).containsExactlyInAnyOrderElementsOf(in(branch, owner));
                assertThat(told)
                        .extracting(posting -> -posting.day().toEpochDay())
                        .isSorted();
                assertThat(page.earlier()).isEqualTo(tally(told));
            }
        }
    }

    @Test
    void daysAndPeopleAreAddedUpAsTheirPostings() {
        LocalDate before = START.plusDays(2);
        for (Branch branch : List.of(SOME, WHOLE, NONE)) {
            SortedMap<LocalDate, Tally> days = sums().byDay(branch);
            assertThat(days).isEqualTo(added(in(branch, null), Posting::day));
            assertThat(sums().byDay(List.of(SOME, branch, WHOLE)))
                    .containsEntry(branch, days)
                    .hasSizeBetween(2, 3);

            Map<String, Tally> now = added(in(branch, null), Posting::owner);
            Map<String, Tally> past = added(
                    in(branch, null).stream()
                            .filter(posting -> !posting.day().isAfter(before))
                            .toList(),
                    Posting::owner);
            Map<String, Progress> expected = new TreeMap<>();
            now.forEach((person, tally) ->
                    expected.put(person, new Progress(tally, past.getOrDefault(person, Tally.NONE))));
            assertThat(sums().byOwner(branch, before)).isEqualTo(expected);

            Progress upToThen = new Progress(
                    Tally.of(days.headMap(before.plusDays(1)).values()),
                    Tally.of(days.headMap(before).values()));
            assertThat(sums().upTo(List.of(SOME, branch, branch, NONE), before, before.minusDays(1)))
                    .containsEntry(branch, upToThen)
                    .containsEntry(NONE, Progress.NONE);
        }
    }

    private List<Posting> postings(Source source, long id) {
        List<Posting> postings = new ArrayList<>();
        for (long root : new long[] {1, 2}) {
            if (random.nextInt(4) > 0) {
                postings.add(new Posting(
                        source,
                        id,
                        10 * root + random.nextInt(5),
                        root,
                        PROJECT,
                        PEOPLE.get(random.nextInt(PEOPLE.size())),
                        START.plusDays(random.nextInt(5)),
                        random.nextInt(2_000_000) - 1_000_000));
            }
        }
        return postings;
    }

    private List<Posting> all(Predicate<Posting> wanted) {
        return said.values().stream().flatMap(List::stream).filter(wanted).toList();
    }

    private List<Posting> in(Branch branch, @Nullable String owner) {
        return all(posting -> posting.rootId() == branch.rootId()
                && branch.nodeIds().contains(posting.nodeId())
                && (owner == null || owner.equals(posting.owner())));
    }

    private static Tally tally(List<Posting> postings) {
        return Tally.of(
                postings.stream().map(posting -> new Tally(posting.amount(), 1)).toList());
    }

    private static <K> Map<K, Tally> added(List<Posting> postings, Function<Posting, K> by) {
        Map<K, Tally> sums = new TreeMap<>();
        postings.forEach(posting -> sums.merge(by.apply(posting), new Tally(posting.amount(), 1), Tally::plus));
        return sums;
    }
}
