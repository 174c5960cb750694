package io.attain.playbook;

import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.words.Codes;
import io.attain.words.EntryFaults;
import io.attain.words.Label;
import io.attain.words.NameCheck;
import io.attain.words.Stages;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants a project's playbook to be.
 *
 * @param from the day from which it is to hold; nothing for what names none
 * @param entries one for each step, those of one stage in their order
 */
public record PlaybookProposal(Optional<LocalDate> from, List<Entry> entries) {

    /** The most steps of a playbook. */
    public static final int MOST = 200;
    /** The most steps of one stage and kind of customer: more is no list that anybody goes by. */
    public static final int MOST_OF_STAGE = 20;
    /** How often a step may be asked for. */
    public static final int MOST_TIMES = 1_000;
    /** The longest name and hint, in characters. */
    public static final int LONGEST_NAME = 60;

    public static final int LONGEST_HINT = 250;

    private static final String TEXTS = "attain.playbook.fault.";

    public PlaybookProposal {
        entries = List.copyOf(entries);
    }

    /**
     * One step; what is nothing was left out or is none of those there are.
     *
     * @param code as {@link Step#code}; empty for a step of the playbook's own that is not there yet
     */
    public record Entry(
            Optional<CustomerKind> customers,
            String stage,
            String code,
            Label label,
            int times,
            Optional<Rhythm> every,
            boolean shared,
            boolean required,
            Label hint) {

        private boolean isOwn() {
            return Metric.keyActionOf(code).isEmpty();
        }

        private String list() {
            return customers + "/" + stage;
        }
    }

    /** Everything that speaks against it; empty if {@link #applyTo} may make it. */
    public List<Fault> faults(Vocabulary words, Stages stages, LocalDate today) {
        EntryFaults faults = new EntryFaults("steps");
        Set<String> taken = new HashSet<>();
        Map<String, NameCheck> names = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            checkPlace(index, entry, stages, sizes, faults);
            NameCheck name = names.computeIfAbsent(entry.list(), list -> new NameCheck(faults, LONGEST_NAME, TEXTS));
            checkWhat(index, entry, words, taken, name, faults);
            checkCount(index, entry, faults);
            checkLength(index, "hintEnglish", entry.hint.english(), LONGEST_HINT, faults);
            checkLength(index, "hintChinese", entry.hint.chinese(), LONGEST_HINT, faults);
        }
        if (entries.size() > MOST) {
            faults.add(EntryFaults.WHOLE, "", TEXTS + "tooMany", Integer.toString(MOST));
        }
        List<Fault> all = new ArrayList<>(faults.found());
        fromFault(today).ifPresent(all::add);
        return all;
    }

    private Optional<Fault> fromFault(LocalDate today) {
        if (from.isEmpty()) {
            return Optional.of(Fault.of("from", TEXTS + "from"));
        }
        boolean isFit = !from.get().isBefore(today) && KnownDays.contains(from.get());
        return isFit ? Optional.empty() : Optional.of(Fault.of("from", TEXTS + "past", today));
    }

    private static void checkPlace(
            int index, Entry entry, Stages stages, Map<String, Integer> sizes, EntryFaults faults) {
        if (entry.customers.isEmpty()) {
            faults.add(index, "customers", TEXTS + "customers");
        }
        if (!entry.stage.equals(Step.CUSTOMER) && stages.find(entry.stage).isEmpty()) {
            faults.add(index, "stage", TEXTS + "stage", entry.stage);
        }
        if (sizes.merge(entry.list(), 1, Integer::sum) == MOST_OF_STAGE + 1) {
            faults.add(index, "code", TEXTS + "tooManyOfStage", Integer.toString(MOST_OF_STAGE));
        }
    }

    private static void checkWhat(
            int index, Entry entry, Vocabulary words, Set<String> taken, NameCheck name, EntryFaults faults) {
        if (!entry.isOwn()) {
            if (Metric.keyActionOf(entry.code).flatMap(words::find).isEmpty()) {
                faults.add(index, "code", TEXTS + "unknown", entry.code);
            }
        } else if (!entry.code.isEmpty() && !Metric.isOwn(entry.code, Step.OWN)) {
            faults.add(index, "code", TEXTS + "unknown", entry.code);
        } else {
            name.check(index, entry.label);
        }
        if (!entry.code.isEmpty() && !taken.add(entry.list() + "/" + entry.code)) {
            faults.add(index, "code", TEXTS + "twice");
        }
    }

    private static void checkLength(int index, String field, String text, int longest, EntryFaults faults) {
        if (text.length() > longest) {
            faults.add(index, field, TEXTS + "tooLong", Integer.toString(longest));
        }
    }

    /** What is done once, or is no key action, is nobody's count of a week or month. */
    private static void checkCount(int index, Entry entry, EntryFaults faults) {
        if (entry.times < 1 || entry.times > MOST_TIMES) {
            faults.add(index, "times", TEXTS + "times", Integer.toString(MOST_TIMES));
        }
        if (entry.every.isEmpty()) {
            faults.add(index, "every", TEXTS + "every");
        }
        if (entry.shared
                && (entry.isOwn() || entry.every.filter(Rhythm.ONCE::equals).isPresent())) {
            faults.add(index, "shared", TEXTS + "shared");
        }
    }

    /**
     * The playbook, if there are no faults: a new step of its own gets the code that its name gives it, but none of a former
     * step, for logs name that for good.
     */
    public Playbook applyTo(PlaybookHistory now) {
        Set<String> codes = new HashSet<>();
        now.playbooks().forEach(former -> former.steps().forEach(step -> codes.add(step.code())));
        entries.forEach(entry -> codes.add(entry.code));
        return new Playbook(entries.stream()
                .map(entry -> new Step(
                        entry.customers.orElseThrow(),
                        entry.stage,
                        entry.code.isEmpty() ? Codes.free(Step.OWN, entry.label, codes) : entry.code,
                        entry.isOwn() ? entry.label : Label.NONE,
                        entry.times,
                        entry.every.orElseThrow(),
                        entry.shared,
                        entry.required,
                        entry.hint))
                .toList());
    }
}
