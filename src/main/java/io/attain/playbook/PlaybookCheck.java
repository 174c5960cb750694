package io.attain.playbook;

import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.playbook.PlaybookProposal.Entry;
import io.attain.words.EntryFaults;
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

/** Finds all that is wrong with a proposed playbook. */
final class PlaybookCheck {

    /** The most steps of a playbook. */
    static final int MOST = 200;
    /** The most steps of one stage and kind of customer: more is no list that anybody goes by. */
    static final int MOST_OF_STAGE = 20;
    /** How often a step may be asked for. */
    static final int MOST_TIMES = 1_000;
    /** The longest name and hint, in characters. */
    static final int LONGEST_NAME = 60;

    static final int LONGEST_HINT = 250;

    private static final String TEXTS = "attain.playbook.fault.";

    private final PlaybookProposal proposal;
    private final Vocabulary words;
    private final Stages stages;
    private final EntryFaults faults = new EntryFaults("steps");
    private final Set<String> taken = new HashSet<>();
    private final Map<String, NameCheck> names = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** The words are those that a step may be counted by, the stages those that there are. */
    PlaybookCheck(PlaybookProposal proposal, Vocabulary words, Stages stages) {
        this.proposal = proposal;
        this.words = words;
        this.stages = stages;
    }

    List<Fault> faults(LocalDate today) {
        List<Entry> entries = proposal.entries();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            checkPlace(index, entry);
            checkWhat(index, entry);
            checkCount(index, entry);
            checkLength(index, "hintEnglish", entry.hint().english());
            checkLength(index, "hintChinese", entry.hint().chinese());
        }
        if (entries.size() > MOST) {
            faults.add(EntryFaults.WHOLE, "", TEXTS + "tooMany", Integer.toString(MOST));
        }
        List<Fault> all = new ArrayList<>(faults.found());
        fromFault(proposal.from(), today).ifPresent(all::add);
        return all;
    }

    private static Optional<Fault> fromFault(Optional<LocalDate> from, LocalDate today) {
        if (from.isEmpty()) {
            return Optional.of(Fault.of("from", TEXTS + "from"));
        }
        boolean isFit = !from.get().isBefore(today) && KnownDays.contains(from.get());
        return isFit ? Optional.empty() : Optional.of(Fault.of("from", TEXTS + "past", today));
    }

    private void checkPlace(int index, Entry entry) {
        if (entry.customers().isEmpty()) {
            faults.add(index, "customers", TEXTS + "customers");
        }
        if (!entry.stage().equals(Step.CUSTOMER) && stages.find(entry.stage()).isEmpty()) {
            faults.add(index, "stage", TEXTS + "stage", entry.stage());
        }
        if (sizes.merge(entry.list(), 1, Integer::sum) == MOST_OF_STAGE + 1) {
            faults.add(index, "code", TEXTS + "tooManyOfStage", Integer.toString(MOST_OF_STAGE));
        }
    }

    private void checkWhat(int index, Entry entry) {
        NameCheck name = names.computeIfAbsent(entry.list(), list -> new NameCheck(faults, LONGEST_NAME, TEXTS));
        if (!entry.isOwn()) {
            if (Metric.keyActionOf(entry.code()).flatMap(words::find).isEmpty()) {
                faults.add(index, "code", TEXTS + "unknown", entry.code());
            }
        } else if (!entry.code().isEmpty() && !Metric.isOwn(entry.code(), Step.OWN)) {
            faults.add(index, "code", TEXTS + "unknown", entry.code());
        } else {
            name.check(index, entry.label());
        }
        if (!entry.code().isEmpty() && !taken.add(entry.list() + "/" + entry.code())) {
            faults.add(index, "code", TEXTS + "twice");
        }
    }

    private void checkLength(int index, String field, String hint) {
        if (hint.length() > LONGEST_HINT) {
            faults.add(index, field, TEXTS + "tooLong", Integer.toString(LONGEST_HINT));
        }
    }

    /** What is done once, or is no key action, is nobody's count of a week or month. */
    private void checkCount(int index, Entry entry) {
        if (entry.times() < 1 || entry.times() > MOST_TIMES) {
            faults.add(index, "times", TEXTS + "times", Integer.toString(MOST_TIMES));
        }
        if (entry.every().isEmpty()) {
            faults.add(index, "every", TEXTS + "every");
        }
        if (entry.shared()
                && (entry.isOwn() || entry.every().filter(Rhythm.ONCE::equals).isPresent())) {
            faults.add(index, "shared", TEXTS + "shared");
        }
    }
}
