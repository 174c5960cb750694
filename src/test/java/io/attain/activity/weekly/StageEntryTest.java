package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.StageEntry.Outcome;
import io.attain.kernel.Exact;
import io.attain.results.StageChange;
import io.attain.words.InMemoryStages;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lead, Contacted, Visited, Proposal and Negotiation, then Won or Lost; in September and October 2026. */
class StageEntryTest {

    private static final Stages STAGES = InMemoryStages.standard();
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    private final List<List<StageChange>> ways = new ArrayList<>();

    /** Ten came to Proposal in September: three were on by its end, five a month later; three are lost and two still there. */
    @Test
    void whoCameInSeptemberIsFollowedAsFarAsIsKnown() {
        repeat(3, "0 proposal", "20 negotiation");
        repeat(2, "0 proposal", "40 negotiation");
        repeat(3, "0 proposal", "45 lost");
        repeat(2, "0 proposal");
        repeat(1, "0 negotiation");

        Passage then = passage("proposal", LocalDate.of(2026, 9, 30));
        assertThat(then.conversion()).contains(Exact.of(3, 10));
        Passage now = passage("proposal", END);
        assertThat(now).isEqualTo(new Passage(5, 3, 0, 2));
        assertThat(now.entered()).isEqualTo(10);
        assertThat(now.conversion()).contains(Exact.of(1, 2));
        assertThat(now.ofDecided()).contains(Exact.of(5, 8));
    }

    /** The product of 40 % and 25 % would be 10 %: of ten, three reach Proposal. */
    @Test
    void whatSkipsAStageHasPassedIt() {
        repeat(4, "0 contacted");
        repeat(3, "0 contacted", "1 visited");
        repeat(1, "0 contacted", "1 visited", "2 proposal");
        repeat(2, "0 contacted", "1 proposal");

        assertThat(passage("contacted", END).conversion()).contains(Exact.of(6, 10));
        assertThat(passage("visited", END).conversion()).contains(Exact.of(3, 6));
        assertThat(passage("proposal", END).entered()).isEqualTo(3);
        assertThat(passage("proposal", END).conversion()).as("too few").isEmpty();
        assertThat(passage("lead", END)).as("nothing began there").isEqualTo(Passage.NONE);
    }

    @Test
    void whatGoesBackAndForthCameOnce() {
        repeat(1, "0 proposal", "10 negotiation", "15 proposal", "19 won");

        List<StageEntry> entries = StageEntry.of(ways.get(0), Ladder.of(STAGES), StageEntryTest::dayOf, END);

        assertThat(entries).extracting(StageEntry::stage).containsExactly("proposal", "negotiation");
        assertThat(entries).extracting(StageEntry::day).containsExactly(SEPTEMBER, SEPTEMBER.plusDays(10));
        assertThat(entries).extracting(StageEntry::outcome).containsOnly(Outcome.MOVED_ON);
    }

    @Test
    void whatReturnsWithoutHavingBeenFurtherIsBack() {
        repeat(1, "0 visited", "3 contacted");
        repeat(1, "0 visited", "3 none");
        repeat(1, "0 visited", "3 lost", "9 visited");

        assertThat(passage("visited", END)).isEqualTo(new Passage(0, 0, 2, 1));
    }

    /** Whatever they do: each stage once, in order, and those that came are all others together. */
    @Test
    void thoseThatCameAreAllOthersTogether() {
        Random random = new Random(12);
        List<String> codes = List.of("lead", "contacted", "visited", "proposal", "negotiation", "won", "lost", "none");
        for (int number = 0; number < 500; number++) {
            List<String> way = new ArrayList<>();
            for (int step = 0; step <= random.nextInt(6); step++) {
                way.add(step * 5 + " " + codes.get(random.nextInt(codes.size())));
            }
            repeat(1, way.toArray(String[]::new));
        }
        for (List<StageChange> way : ways) {
            List<StageEntry> entries = StageEntry.of(way, Ladder.of(STAGES), StageEntryTest::dayOf, END);
            assertThat(entries).extracting(StageEntry::stage).doesNotHaveDuplicates();
            List<Integer> places =
                    entries.stream().map(entry -> codes.indexOf(entry.stage())).toList();
            assertThat(places).isSorted().allMatch(place -> place < 5);
            assertThat(entries.stream().limit(Math.max(0, entries.size() - 1)))
                    .extracting(StageEntry::outcome)
                    .allMatch(Outcome.MOVED_ON::equals);
        }
        for (String code : codes.subList(0, 5)) {
            Passage passage = passage(code, END);
            assertThat(passage.entered())
                    .isEqualTo(passage.movedOn() + passage.lost() + passage.back() + passage.stillThere())
                    .isEqualTo(ways.stream()
                            .flatMap(way -> StageEntry.of(way, Ladder.of(STAGES), StageEntryTest::dayOf, END).stream())
                            .filter(entry -> entry.stage().equals(code))
                            .count());
        }
    }

    private Passage passage(String stage, LocalDate until) {
        return ways.stream()
                .flatMap(way -> StageEntry.of(way, Ladder.of(STAGES), StageEntryTest::dayOf, until).stream())
                .filter(entry -> entry.stage().equals(stage))
                .map(Passage::of)
                .reduce(Passage.NONE, Passage::plus);
    }

    /** So many opportunities that go the same way: on which day of September, and where to. */
    private void repeat(int times, String... steps) {
        Collections.nCopies(times, steps).forEach(each -> {
            List<StageChange> way = new ArrayList<>();
            String from = null;
            for (String step : each) {
                String[] parts = step.split(" ", -1);
                String to = parts[1].equals("none") ? null : parts[1];
                if (!Objects.equals(from, to)) {
                    way.add(new StageChange(
                            ways.size(),
                            1,
                            1,
                            from,
                            to,
                            SEPTEMBER
                                    .plusDays(Integer.parseInt(parts[0]))
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant(),
                            "lily",
                            "lily"));
                }
                from = to;
            }
            ways.add(way);
        });
    }

    private static LocalDate dayOf(StageChange change) {
        return LocalDate.ofInstant(change.at(), ZoneOffset.UTC);
    }
}
