package io.attain.playbook;

import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.words.Codes;
import io.attain.words.Label;
import io.attain.words.Stages;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants a project's playbook to be.
 *
 * @param from the day from which it is to hold; nothing for what names none
 * @param entries one for each step, those of one stage in their order
 */
public record PlaybookProposal(Optional<LocalDate> from, List<Entry> entries) {

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

        /** Whether it is a step of the playbook's own, no key action. */
        boolean isOwn() {
            return Metric.keyActionOf(code).isEmpty();
        }

        /** Where it stands: each kind of customer has a list for each stage. */
        String list() {
            return customers + "/" + stage;
        }
    }

    /** Everything that speaks against it; empty if {@link #applyTo} may make it. */
    public List<Fault> faults(Vocabulary words, Stages stages, LocalDate today) {
        return new PlaybookCheck(this, words, stages).faults(today);
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
