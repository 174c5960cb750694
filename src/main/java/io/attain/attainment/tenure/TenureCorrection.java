package io.attain.attainment.tenure;

import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        /** It would change whose a day of a closed month was. */
        CLOSED,
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

    /**
     * All that speaks against {@code corrected} in the place of {@code known}; empty if nothing does.
     *
     * @param firstOpen the first day that is not of a closed month
     */
    public static List<Fault> faults(Tenure known, Tenure corrected, LocalDate today, LocalDate firstOpen) {
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
        if (!before(firstOpen, corrected).equals(before(firstOpen, known))) {
            faults.add(new Fault(null, Problem.CLOSED));
        }
        return List.copyOf(faults);
    }

    /** Who held it on the days before one; nothing if no month is closed. */
    private static List<Handover> before(LocalDate firstOpen, Tenure tenure) {
        if (firstOpen.equals(LocalDate.MIN)) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(new Handover(LocalDate.MIN, tenure.first())),
                        tenure.handovers().stream().filter(each -> each.from().isBefore(firstOpen)))
                .toList();
    }
}
