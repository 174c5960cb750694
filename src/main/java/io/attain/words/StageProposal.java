package io.attain.words;

import io.attain.kernel.Fault;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants a project's stages to be: all of them, in their new order.
 *
 * @param entries one for each stage
 */
public record StageProposal(List<Entry> entries) {

    /** The most stages of a project, those archived among them. */
    public static final int MOST = 30;
    /** The most statuses of one stage. */
    public static final int MOST_STATUSES = 20;

    public StageProposal {
        entries = List.copyOf(entries);
    }

    /**
     * One stage.
     *
     * @param code its code; empty for one that is not there yet
     * @param label its names
     * @param kind whether it is open, won or lost; nothing for what is none of them
     * @param statuses the ids of its statuses
     * @param archived whether nothing new is to be counted by it
     */
    public record Entry(String code, Label label, Optional<Stage.Kind> kind, List<String> statuses, boolean archived) {

        public Entry {
            statuses = List.copyOf(statuses);
        }
    }

    /**
     * Everything that speaks against the change; empty if {@link #applyTo} may make it.
     *
     * @param now the stages that are to be changed
     * @param offered the ids of the statuses that the project's opportunities can be in
     */
    public List<Fault> faults(Stages now, Set<String> offered) {
        EntryFaults faults = new EntryFaults("stages");
        NameCheck names = new NameCheck(faults);
        Set<String> codes = new HashSet<>();
        Map<String, Entry> taken = new HashMap<>();
        for (int index = 0; index < entries.size(); index++) {
            Entry entry = entries.get(index);
            checkCode(index, entry, now, codes, faults);
            names.check(index, entry.label);
            if (entry.kind.isEmpty()) {
                faults.add(index, "kind", "attain.words.stage.fault.kind");
            }
            checkStatuses(index, entry, now, offered, taken, faults);
        }
        checkWhole(now, codes, faults);
        return faults.found();
    }

    private static void checkCode(int index, Entry entry, Stages now, Set<String> codes, EntryFaults faults) {
        if (entry.code.isEmpty()) {
            return;
        }
        if (now.find(entry.code).isEmpty()) {
            faults.add(index, "code", "attain.words.stage.fault.unknown", entry.code);
        } else if (!codes.add(entry.code)) {
            faults.add(index, "code", "attain.words.stage.fault.twice", entry.code);
        }
    }

    /** A status that is mapped already may stay, though the workflow no longer has it: opportunities were in it. */
    private static void checkStatuses(
            int index, Entry entry, Stages now, Set<String> offered, Map<String, Entry> taken, EntryFaults faults) {
        if (entry.statuses.isEmpty() && !entry.archived) {
            faults.add(index, "statuses", "attain.words.stage.fault.noStatus");
        }
        if (entry.statuses.size() > MOST_STATUSES) {
            faults.add(index, "statuses", "attain.words.stage.fault.manyStatuses", Integer.toString(MOST_STATUSES));
        }
        for (String status : entry.statuses) {
            Entry other = taken.putIfAbsent(status, entry);
            if (!offered.contains(status) && !now.hasStatus(status)) {
                faults.add(index, "statuses", "attain.words.stage.fault.noSuchStatus", status);
            } else if (other != null) {
                faults.add(index, "statuses", "attain.words.stage.fault.statusTwice", other.label.in(Locale.ENGLISH));
            }
        }
    }

    private void checkWhole(Stages now, Set<String> codes, EntryFaults faults) {
        if (entries.size() > MOST) {
            faults.add(EntryFaults.WHOLE, "code", "attain.words.stage.fault.tooMany", Integer.toString(MOST));
        }
        if (entries.stream()
                .noneMatch(entry -> !entry.archived
                        && entry.kind.filter(Stage.Kind.WON::equals).isPresent())) {
            faults.add(EntryFaults.WHOLE, "kind", "attain.words.stage.fault.noWon");
        }
        now.stages().stream()
                .filter(stage -> !codes.contains(stage.code()))
                .forEach(stage ->
                        faults.add(EntryFaults.WHOLE, "code", "attain.words.stage.fault.missing", stage.code()));
    }

    /** The stages as they are to be, if there are no faults: a new one gets the code that its name gives it. */
    public Stages applyTo(Stages now) {
        Set<String> codes = new HashSet<>();
        now.stages().forEach(stage -> codes.add(stage.code()));
        return new Stages(
                now.version() + 1,
                entries.stream()
                        .map(entry -> new Stage(
                                entry.code.isEmpty() ? Codes.free("", entry.label, codes) : entry.code,
                                entry.label,
                                entry.kind.orElseThrow(),
                                entry.statuses,
                                entry.archived))
                        .toList());
    }
}
