package io.attain.target;

import io.attain.target.Tenure.Handover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells what speaks against a corrected tenure. Only the past is corrected: whose the target is now, the issue says.
 */
public final class TenureCorrection {

    /** What can be wrong. */
    public enum Problem {
        /** A handover does not come after the one before it. */
        ORDER,
        /** A handover to whoever holds it already. */
        SAME_OWNER,
        /** A handover on a day that has not come yet. */
        FUTURE,
        /** Somebody else would hold it now than the issue says. */
        OTHER_OWNER_NOW
    }

    /**
     * What is wrong.
     *
     * @param handover the index of the handover at fault, or null if it is the whole
     * @param problem what it is
     */
    public record Fault(@Nullable Integer handover, Problem problem) {}

    private TenureCorrection() {}

    /** All that speaks against {@code corrected} in the place of {@code known}; empty if nothing does. */
    public static List<Fault> faults(Tenure known, Tenure corrected, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        String before = corrected.first();
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < corrected.handovers().size(); i++) {
            Handover handover = corrected.handovers().get(i);
            if (!handover.from().isAfter(last)) {
                faults.add(new Fault(i, Problem.ORDER));
            }
            if (Objects.equals(handover.owner(), before)) {
                faults.add(new Fault(i, Problem.SAME_OWNER));
            }
            if (handover.from().isAfter(today)) {
                faults.add(new Fault(i, Problem.FUTURE));
            }
            before = handover.owner();
            last = handover.from();
        }
        if (!Objects.equals(corrected.latest(), known.latest())) {
            faults.add(new Fault(null, Problem.OTHER_OWNER_NOW));
        }
        return List.copyOf(faults);
    }
}
