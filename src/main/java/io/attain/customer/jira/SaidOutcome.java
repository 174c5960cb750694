package io.attain.customer.jira;

import io.attain.kernel.table.TableRow;
import io.attain.words.Stage;
import io.attain.words.Stage.Kind;
import io.attain.words.Stages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a row of another system says that its opportunity is open, won or lost, beside the stage that it is or was in there: of
 * what is won or lost that stage is the last it came to.
 *
 * @param kind nothing where the stage alone says it
 */
record SaidOutcome(Optional<Kind> kind) {

    static final String OUTCOME = "outcome";
    private static final String WON = "won";
    private static final String CLOSED = "closed";
    private static final String ACTIVE = "active";
    private static final String STAGE = "status";
    private static final String EXPECTED = "closeDate";
    private static final String CLOSED_ON = "closedOn";

    /** By the columns that say it. */
    static final Set<String> STATES = Set.of(OUTCOME, WON, CLOSED, ACTIVE);

    private static final Map<Kind, String> ENDS = Map.of(Kind.WON, "wonOn", Kind.LOST, "lostOn");

    /** The columns that say when it was decided. */
    static final Set<String> DAYS = Set.of("wonOn", "lostOn", CLOSED_ON);

    /** The columns that only other systems' files need. */
    static final List<String> COLUMNS = List.of(OUTCOME, WON, CLOSED, ACTIVE, "wonOn", "lostOn", CLOSED_ON);

    /** Its words. */
    static final List<String> WORDS =
            Stream.of(Kind.values()).map(SaidOutcome::word).toList();

    private static final Set<String> YES = Set.of("true", "yes", "1", "y", "是");
    private static final Set<String> NO = Set.of("false", "no", "0", "n", "否");

    /** What a row says; a word that is none is told. */
    static SaidOutcome of(TableRow row, Stages stages) {
        String word = row.text(OUTCOME);
        if (!word.isEmpty()) {
            Optional<Kind> kind = named(word, stages);
            if (kind.isEmpty()) {
                row.oneOf(OUTCOME, WORDS);
            }
            return new SaidOutcome(kind);
        }
        if (is(row, WON, YES)) {
            return new SaidOutcome(Optional.of(Kind.WON));
        }
        if (is(row, ACTIVE, NO) || (is(row, CLOSED, YES) && is(row, WON, NO))) {
            return new SaidOutcome(Optional.of(Kind.LOST));
        }
        return new SaidOutcome(is(row, CLOSED, NO) ? Optional.of(Kind.OPEN) : Optional.empty());
    }

    /** By our word, or by a stage of that kind. */
    static Optional<Kind> named(String word, Stages stages) {
        return Arrays.stream(Kind.values())
                .filter(kind -> word(kind).equalsIgnoreCase(word))
                .findFirst()
                .or(() -> stages.named(word).map(Stage::kind));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static boolean is(TableRow row, String column, Set<String> words) {
        return words.contains(row.text(column).toLowerCase(Locale.ROOT));
    }

    /**
     * The stage of a row, by its code or its name in either language: the one that it says, and of what is won or lost without
     * saying such a one the project's first of that kind. What is none is told, and so is one that says something else.
     */
    String stage(TableRow row, Stages stages, Locale locale) {
        String written = row.text(STAGE);
        Optional<Kind> said = stages.named(written).map(Stage::kind);
        if (kind.isEmpty() || kind.equals(said) || (said.isEmpty() && kind.get() == Kind.OPEN)) {
            return said.isPresent()
                    ? written
                    : row.oneOf(
                            STAGE,
                            stages.inUse().stream()
                                    .map(stage -> stage.label().in(locale))
                                    .toList());
        }
        if (kind.get() == Kind.OPEN || said.filter(ended -> ended != Kind.OPEN).isPresent()) {
            row.fault(STAGE, "attain.customer.import.twoOutcomes", written, word(kind.get()));
            return written;
        }
        return first(row, stages, kind.get(), locale);
    }

    private static String first(TableRow row, Stages stages, Kind kind, Locale locale) {
        Optional<Stage> first =
                stages.inUse().stream().filter(stage -> stage.kind() == kind).findFirst();
        if (first.isEmpty()) {
            row.fault(OUTCOME, "attain.customer.import.noStage", word(kind));
        }
        return first.map(stage -> stage.label().in(locale)).orElse("");
    }

    /** When it was decided, as far as a row of this kind says that; else when it was or should be. */
    static Optional<LocalDate> day(TableRow row, Optional<Kind> kind) {
        return Stream.of(
                        kind.map(ENDS::get).orElse(EXPECTED),
                        kind.filter(ended -> ended != Kind.OPEN).isPresent() ? CLOSED_ON : EXPECTED,
                        EXPECTED)
                .filter(column -> !row.text(column).isEmpty())
                .findFirst()
                .flatMap(row::date);
    }

    /** Whether a row says no day on which what is won was won. */
    static boolean saysNoDay(TableRow row) {
        return Stream.of(ENDS.get(Kind.WON), CLOSED_ON, EXPECTED)
                .allMatch(column -> row.text(column).isEmpty());
    }
}
