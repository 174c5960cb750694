package io.attain.words;

import io.attain.kernel.Metric;
import io.attain.kernel.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a project measures and counts, in its order.
 *
 * @param version how often it was changed
 * @param words each metric once; none ever goes, for targets and results name it
 */
public record Vocabulary(int version, List<Word> words) implements Whole {

    /** The playbook's week (docs/rules.md, Playbook). */
    private static final Map<Metric, Integer> WEEKLY =
            Map.of(Metric.CALLS, 10, Metric.VISITS, 3, Metric.NEEDS_REPORTS, 1);

    public Vocabulary {
        words = List.copyOf(words);
    }

    /** What a project has that has changed nothing. */
    public static Vocabulary standard(Function<Metric, Label> names) {
        return kept(0, List.of(), names);
    }

    /** What was kept, with the standard metrics behind it that were none when it was. */
    public static Vocabulary kept(int version, List<Word> words, Function<Metric, Label> names) {
        List<Word> all = new ArrayList<>(words);
        Metric.STANDARD.stream()
                .filter(metric -> words.stream().noneMatch(word -> word.metric().equals(metric)))
                .map(metric -> new Word(metric, names.apply(metric), WEEKLY.getOrDefault(metric, 0), false))
                .forEach(all::add);
        return new Vocabulary(version, all);
    }

    /** What the project says of a metric; nothing if it is another project's. */
    public Optional<Word> find(Metric metric) {
        return first(word -> word.metric().equals(metric));
    }

    /** What it is called; its code where the project has no name for it. */
    public Label labelOf(Metric metric) {
        return find(metric).map(Word::label).orElseGet(() -> new Label(metric.code(), metric.code()));
    }

    /** Whether new targets may measure it, and logs ask for it if it is a key action. */
    public boolean isInUse(Metric metric) {
        return find(metric).filter(word -> !word.archived()).isPresent();
    }

    /** The metrics in use. */
    public List<Word> inUse() {
        return words.stream().filter(word -> !word.archived()).toList();
    }

    /** The key actions in use, in the order in which one leads to the next. */
    public List<Word> keyActions() {
        return inUse().stream().filter(word -> word.metric().isKeyAction()).toList();
    }

    /** The project's own sums and counts of wins, also those archived: targets of them go on. */
    public List<Word> ofWins() {
        return words.stream().filter(word -> word.wins() != null).toList();
    }

    /** Whether both add up the same wins: then no figure tells one from the other. */
    public boolean countsAs(Vocabulary other) {
        return wins().equals(other.wins());
    }

    private Map<Metric, CountedWins> wins() {
        return ofWins().stream().collect(Collectors.toMap(Word::metric, word -> Objects.requireNonNull(word.wins())));
    }

    /**
     * The metric of a code or of a name in either language, as people write it in files; a code in another case, or in words as
     * older files have it ({@code Needs reports}), comes last.
     */
    public Optional<Metric> named(String text) {
        return first(word -> word.metric().code().equals(text))
                .or(() -> first(word -> word.label().isCalled(text)))
                .or(() -> first(word -> word.metric().code().equalsIgnoreCase(text.replace(" ", ""))))
                .map(Word::metric);
    }

    private Optional<Word> first(Predicate<Word> wanted) {
        return words.stream().filter(wanted).findFirst();
    }

    @Override
    public boolean saysAs(Whole other) {
        return other instanceof Vocabulary its && words.equals(its.words);
    }
}
