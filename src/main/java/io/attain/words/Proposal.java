package io.attain.words;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants a project's words to be: all of them, in their new order.
 *
 * @param entries one for each word
 */
public record Proposal(List<Entry> entries) {

    /** The most words of a project, those archived among them. */
    public static final int MOST = 60;
    /** The longest name, in characters. */
    public static final int LONGEST = 40;
    /** The most that the playbook can ask for in a week. */
    public static final int MOST_WEEKLY = 1_000;

    public Proposal {
        entries = List.copyOf(entries);
    }

    /** What a new word may be, by the code of its kind. */
    private static final Map<String, Metric.Kind> KINDS = Stream.of(
                    Metric.Kind.KEY_ACTION, Metric.Kind.STAGE, Metric.Kind.SUM, Metric.Kind.COUNT)
            .collect(Collectors.toUnmodifiableMap(Metric.Kind::code, Function.identity()));

    /**
     * One word.
     *
     * @param code the metric's code; empty for what is not there yet
     * @param kind for what is not there yet, the code of what it is to be; empty for a count of a stage or a key action
     * @param stage for what is not there yet, the code of the stage that it counts; empty for all else
     * @param label its names
     * @param weekly how often a week the playbook asks for it; -1 for what is no number
     * @param archived whether it is no longer in use
     * @param wins which wins a sum or count of the project's own adds up
     */
    public record Entry(
            String code, String kind, String stage, Label label, int weekly, boolean archived, ProposedWins wins) {

        /** A count of a stage, or what is there. */
        public Entry(String code, String stage, Label label, int weekly, boolean archived) {
            this(code, "", stage, label, weekly, archived, ProposedWins.ALL);
        }

        /** A key action, or what is there. */
        public Entry(String code, Label label, int weekly, boolean archived) {
            this(code, "", label, weekly, archived);
        }

        /** What it measures already; nothing if it is new. */
        private Optional<Metric> metric() {
            return Metric.ofCode(code);
        }

        private Metric.Kind newKind() {
            Metric.Kind assumed = stage.isEmpty() ? Metric.Kind.KEY_ACTION : Metric.Kind.STAGE;
            return kind.isEmpty() ? assumed : KINDS.getOrDefault(kind, assumed);
        }

        private Metric counted(Codes codes) {
            return metric().orElseGet(() ->
                    newKind() == Metric.Kind.STAGE ? Metric.ofStage(stage) : codes.next(newKind(), label));
        }

        private boolean isOfWins() {
            return code.isEmpty()
                    ? newKind() == Metric.Kind.SUM || newKind() == Metric.Kind.COUNT
                    : metric().filter(Metric::isOwnOfWins).isPresent();
        }
    }

    /**
     * Everything that speaks against the change; empty if {@link #applyTo} may make it.
     *
     * @param now the words that are to be changed
     * @param stages the project's stages
     * @param options the parts of the business that can be chosen
     */
    public List<Fault> faults(Vocabulary now, Stages stages, ScopeOptions options) {
        EntryFaults faults = new EntryFaults("words");
        NameCheck names = new NameCheck(faults);
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            checkCode(index, entry, now, codes, faults);
            checkKind(index, entry, faults);
            checkStage(index, entry, now, stages, codes, faults);
            checkWins(index, entry, now, options, faults);
            names.check(index, entry.label);
            if (entry.weekly < 0 || entry.weekly > MOST_WEEKLY) {
                faults.add(index, "weekly", "attain.words.fault.weekly", Integer.toString(MOST_WEEKLY));
            }
        }
        checkWhole(now, codes, faults);
        return faults.found();
    }

    private void checkWhole(Vocabulary now, Set<String> codes, EntryFaults faults) {
        if (entries.size() > MOST) {
            faults.add(EntryFaults.WHOLE, "code", "attain.words.fault.tooMany", Integer.toString(MOST));
        }
        now.words().stream()
                .map(word -> word.metric().code())
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.add(EntryFaults.WHOLE, "code", "attain.words.fault.missing", code));
    }

    private static void checkCode(int index, Entry entry, Vocabulary now, Set<String> codes, EntryFaults faults) {
        if (entry.code.isEmpty()) {
            return;
        }
        if (Metric.ofCode(entry.code).flatMap(now::find).isEmpty()) {
            faults.add(index, "code", "attain.words.fault.unknown", entry.code);
        } else if (!codes.add(entry.code)) {
            faults.add(index, "code", "attain.words.fault.twice", entry.code);
        }
    }

    private static void checkKind(int index, Entry entry, EntryFaults faults) {
        if (entry.code.isEmpty() && !entry.kind.isEmpty() && !KINDS.containsKey(entry.kind)) {
            faults.add(index, "kind", "attain.words.fault.kind", entry.kind);
        }
    }

    private static void checkWins(int index, Entry entry, Vocabulary now, ScopeOptions options, EntryFaults faults) {
        if (entry.isOfWins()) {
            CountedWins before =
                    entry.metric().flatMap(now::find).map(Word::wins).orElse(CountedWins.ALL);
            entry.wins.check(index, before, options, faults);
        } else if (!entry.wins.equals(ProposedWins.ALL)) {
            faults.add(index, "kind", "attain.words.fault.notOfWins");
        }
    }

    /** A stage is counted by one metric, which bears its code. */
    private static void checkStage(
            int index, Entry entry, Vocabulary now, Stages stages, Set<String> codes, EntryFaults faults) {
        if (!entry.code.isEmpty() || entry.newKind() != Metric.Kind.STAGE) {
            return;
        }
        Metric metric = Metric.ofStage(entry.stage);
        if (stages.find(entry.stage).filter(stage -> !stage.archived()).isEmpty()) {
            faults.add(index, "stage", "attain.words.fault.noStage", entry.stage);
        } else if (now.find(metric).isPresent() || !codes.add(metric.code())) {
            faults.add(index, "stage", "attain.words.fault.stageTwice", entry.stage);
        }
    }

    /**
     * The words as they are to be, if there are no faults. A new one gets the code that its name gives it, a count of a stage
     * that of the stage, so that projects which call something the same share it.
     *
     * @param elsewhere the words of other projects
     * @param options the parts of the business that can be chosen
     */
    public Vocabulary applyTo(Vocabulary now, Collection<Word> elsewhere, ScopeOptions options) {
        Codes codes = new Codes(now, elsewhere);
        List<Word> words = entries.stream()
                .map(entry -> {
                    Metric metric = entry.counted(codes);
                    int weekly = metric.isKeyAction() ? entry.weekly : 0;
                    return new Word(metric, entry.label, weekly, entry.archived, entry.wins.applied(options));
                })
                .toList();
        return new Vocabulary(now.version() + 1, words);
    }
}
