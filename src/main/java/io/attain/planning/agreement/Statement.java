package io.attain.planning.agreement;

import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to say about a target's amount.
 *
 * @param speaker who speaks
 * @param kind what is said; null for what this speaker cannot say
 * @param asked the amount that the speaker has seen, in minor units; null if none is named
 * @param seen what else of the target the speaker has seen, as {@link SeenTerms} tells it; null if the speaker does not mind
 * @param value the amount proposed instead; of one who takes it the counter-proposal seen, or null for the open one
 * @param reason why; empty for none
 * @param effective the day from which it shall count, for whoever asks for an amount; for whoever settles it, the day that
 *     the speaker has seen; null or blank for none
 */
public record Statement(
        Speaker speaker,
        Answer.@Nullable Kind kind,
        @Nullable Long asked,
        @Nullable String seen,
        @Nullable Long value,
        String reason,
        @Nullable String effective) {

    private static final int LONGEST_REASON = 2_000;

    /** Who speaks about a target. */
    public enum Speaker {
        /** Its owner. */
        OWNER,
        /** Somebody else, who asks the owner for it. */
        ASKER
    }

    /** A statement that holds against the target that it is about: all amounts are known, and days only of a revision. */
    public record Word(
            Answer.Kind kind,
            long asked,
            @Nullable String seen,
            long value,
            String reason,
            @Nullable LocalDate effective) {

        /** Whether the amount is settled by it. */
        public boolean settles() {
            return kind == Answer.Kind.ACCEPTED || kind == Answer.Kind.TAKEN;
        }

        /** Whether it may give the target another amount. */
        public boolean asks() {
            return kind == Answer.Kind.TAKEN || kind == Answer.Kind.ANSWERED;
        }
    }

    /** Whether an amount and a day are named by it. */
    private boolean names() {
        return kind == Answer.Kind.COUNTERED || (speaker == Speaker.ASKER && kind != Answer.Kind.TAKEN);
    }

    /** Everything that is wrong with it on the speaker's day; empty if {@link #about} may be asked. */
    public List<Fault> faults(Negotiation target, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(Fault.of(
                    "answer",
                    speaker == Speaker.OWNER
                            ? "attain.target.agreement.fault.answer"
                            : "attain.target.agreement.fault.resolution"));
        }
        if (asked == null) {
            faults.add(Fault.of("amount", "attain.target.agreement.fault.amount"));
        }
        if (names()) {
            checkValue(faults);
        }
        faults.addAll(faultsOf(reason, kind == Answer.Kind.COUNTERED, "attain.target.agreement.fault.reason"));
        checkDay(target.effect(today), isOfRevision(target), faults);
        return List.copyOf(faults);
    }

    private void checkValue(List<Fault> faults) {
        if (value == null || value <= 0) {
            faults.add(Fault.of("value", "attain.target.agreement.fault.value"));
        } else if (kind == Answer.Kind.COUNTERED && value.equals(asked)) {
            faults.add(Fault.of("value", "attain.target.agreement.fault.sameValue"));
        }
    }

    /** What is wrong with a reason, which may have to be given: then missing is the text that asks for it. */
    public static List<Fault> faultsOf(String reason, boolean needed, String missing) {
        if (needed && reason.isEmpty()) {
            return List.of(Fault.of("reason", missing));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(Fault.of("reason", "attain.target.agreement.fault.longReason", LONGEST_REASON))
                : List.of();
    }

    private void checkDay(Effect effect, boolean counts, List<Fault> faults) {
        if (counts && day().filter(named -> !names() || effect.allows(named)).isEmpty()) {
            faults.add(Fault.of("effective", "attain.target.agreement.fault.effective", effect.earliest()));
        }
    }

    private boolean isOfRevision(Negotiation target) {
        return effective != null && !effective.isBlank() && target.agreement().round() > 0;
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(effective).map(String::strip).flatMap(KnownDays::named);
    }

    /** The same, without faults, as said about a target. */
    public Word about(Negotiation target) {
        if (kind == null || asked == null) {
            throw new IllegalStateException("Nothing is said: " + this);
        }
        LocalDate day = isOfRevision(target) ? day().orElse(null) : null;
        return new Word(kind, asked, seen, value(kind, asked, target.agreement()), reason, day);
    }

    private long value(Answer.Kind said, long seen, Agreement agreement) {
        if (said == Answer.Kind.ACCEPTED) {
            return seen;
        }
        return value == null ? agreement.counter().map(Answer::value).orElse(seen) : value;
    }
}
