package io.attain.bench.company;

import io.attain.results.StageChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What logs say beside their counts, and how wins came about. A log has 10 to 27 lines about its writer's customers, 70 % of
 * them about 20 % of these, every fourth with a dated next step; every third log tells of a problem. A win came through all
 * stages, six days each.
 */
public final class Notes {

    public static final List<String> TAGS = List.of("Price", "Competitor", "Product", "Delivery", "Decision maker");
    public static final List<String> STAGES = List.of("lead", "contacted", "visited", "proposal", "negotiation", "won");

    private static final int FEWEST = 10;
    private static final int MORE = 18;
    private static final int FIELDS = 3;
    private static final int DAYS_A_STAGE = 6;
    private static final int PROBLEM = 100;

    private final SplitMix64 notes;

    /** What those of a company say; another seed makes others. */
    public Notes(long seed) {
        this.notes = new SplitMix64(seed, 4);
    }

    /** A line about an issue, with the day of its next step if it has one. */
    public record Line(long issueId, String note, @Nullable LocalDate next) {}

    /** The lines of a log. */
    public List<Line> lines(Company.Log log) {
        return IntStream.range(0, FEWEST + notes.below(MORE, log.id(), 0))
                .mapToObj(number -> line(log, 1 + number * FIELDS))
                .toList();
    }

    private Line line(Company.Log log, int field) {
        int customer = notes.below(10, log.id(), field) < 7
                ? notes.below(Company.CUSTOMERS / 5, log.id(), field + 1)
                : notes.below(Company.CUSTOMERS, log.id(), field + 1);
        int step = notes.below(40, log.id(), field + 2);
        return new Line(
                issue(log.id(), customer),
                "Called, offer to follow",
                step < 10 ? log.day().plusDays(1 + step) : null);
    }

    /** The issue of one of the customers of a log's writer. */
    public static long issue(int logId, int customer) {
        return Company.customer(Company.repOf(logId), customer);
    }

    /** The tag of a log's problem, if it tells of one. */
    public Optional<String> problem(Company.Log log) {
        return notes.below(3, log.id(), PROBLEM) > 0
                ? Optional.empty()
                : Optional.of(TAGS.get(notes.below(TAGS.size(), log.id(), PROBLEM + 1)));
    }

    /** How a win came from stage to stage. */
    public static List<StageChange> way(Company.Win win) {
        List<StageChange> way = new ArrayList<>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            LocalDate day = win.day().minusDays((long) DAYS_A_STAGE * (STAGES.size() - 1 - stage));
            way.add(new StageChange(
                    win.id(),
                    Company.PROJECT,
                    win.id(),
                    stage == 0 ? null : STAGES.get(stage - 1),
                    STAGES.get(stage),
                    day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                    win.owner(),
                    win.owner()));
        }
        return way;
    }
}
