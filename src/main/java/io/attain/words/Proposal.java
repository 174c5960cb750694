package io.attain.words;

import io.attain.kernel.Metric;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * One word.
     *
     * @param code the metric's code; empty for a key action that is not there yet
     * @param label its names
     * @param weekly how often a week the playbook asks for it; -1 for what is no number
     * @param archived whether it is no longer in use
     */
    public record Entry(String code, Label label, int weekly, boolean archived) {}

    /**
     * What is wrong with an entry.
     *
     * @param entry which, from 0; -1 for the whole
     * @param field english, chinese, weekly or code
     * @param messageKey the text
     * @param arguments what the text is filled with
     */
    public record Fault(int entry, String field, String messageKey, List<String> arguments) {}

    /** Everything that speaks against the change; empty if {@link #applyTo} may make it. */
    public List<Fault> faults(Vocabulary now) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            checkCode(index, entry, now, codes, faults);
            checkName(index, "english", entry.label.english(), names, faults);
            if (!entry.label.chinese().equalsIgnoreCase(entry.label.english())) {
                checkName(index, "chinese", entry.label.chinese(), names, faults);
            }
            if (entry.label.isEmpty()) {
                faults.add(fault(index, "english", "attain.words.fault.noName"));
            }
            if (entry.weekly < 0 || entry.weekly > MOST_WEEKLY) {
                faults.add(fault(index, "weekly", "attain.words.fault.weekly", Integer.toString(MOST_WEEKLY)));
            }
        }
        checkWhole(now, codes, faults);
        return faults;
    }

    private void checkWhole(Vocabulary now, Set<String> codes, List<Fault> faults) {
        if (entries.size() > MOST) {
            faults.add(fault(-1, "code", "attain.words.fault.tooMany", Integer.toString(MOST)));
        }
        now.words().stream()
                .map(word -> word.metric().code())
                .filter(code -> !codes.contains(code))
                .forEach(code -> faults.add(fault(-1, "code", "attain.words.fault.missing", code)));
    }

    private static void checkCode(int index, Entry entry, Vocabulary now, Set<String> codes, List<Fault> faults) {
        if (entry.code.isEmpty()) {
            return;
        }
        if (Metric.ofCode(entry.code).flatMap(now::find).isEmpty()) {
            faults.add(fault(index, "code", "attain.words.fault.unknown", entry.code));
        } else if (!codes.add(entry.code)) {
            faults.add(fault(index, "code", "attain.words.fault.twice", entry.code));
        }
    }

    private static void checkName(int index, String field, String name, Set<String> names, List<Fault> faults) {
        if (name.isEmpty()) {
            return;
        }
        if (name.length() > LONGEST) {
            faults.add(fault(index, field, "attain.words.fault.tooLong", Integer.toString(LONGEST)));
        } else if (name.codePoints().noneMatch(Metric::isName)) {
            faults.add(fault(index, field, "attain.words.fault.noLetters"));
        } else if (!names.add(Codes.folded(name))) {
            faults.add(fault(index, field, "attain.words.fault.nameTwice", name));
        }
    }

    private static Fault fault(int entry, String field, String messageKey, String... arguments) {
        return new Fault(entry, field, messageKey, List.of(arguments));
    }

    /**
     * The words as they are to be, if there are no faults: a new key action gets the code that its name gives it, so that
     * projects which call something the same share it.
     *
     * @param elsewhere the words of other projects
     */
    public Vocabulary applyTo(Vocabulary now, Collection<Word> elsewhere) {
        Codes codes = new Codes(now, elsewhere);
        List<Word> words = entries.stream()
                .map(entry -> {
                    Metric metric = known(entry).orElseGet(() -> codes.next(Metric.Kind.KEY_ACTION, entry.label));
                    return new Word(metric, entry.label, metric.isKeyAction() ? entry.weekly : 0, entry.archived);
                })
                .toList();
        return new Vocabulary(now.version() + 1, words);
    }

    private static Optional<Metric> known(Entry entry) {
        return Metric.ofCode(entry.code);
    }
}
