package io.attain.planning.decomposition;

import io.attain.kernel.Coded;
import io.attain.kernel.Fingerprint;
import io.attain.kernel.Person;
import io.attain.targets.Levels;
import io.attain.targets.Part;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a decomposition does to a target that may have parts already. A part of the same owner, period and scope is
 * adjusted, not doubled. One that belongs to no cell is removed, unless {@link CurrentPart#stays} says why not: then it
 * counts, and the cells share out what it leaves. Cells of 0 make no issue.
 *
 * @param target what is split
 * @param cut the name of the cut that is planned; parts of others are not looked at; empty for the first one
 * @param lines what happens to each part, the cells in their order first
 * @param empty how many cells of 0 there are, without a part
 */
public record DecompositionPlan(TargetNode target, String cut, List<Line> lines, int empty) {

    private static final Comparator<CurrentPart> WEIGHTIEST_FIRST = Comparator.comparing(
                    (CurrentPart part) -> part.stays().isEmpty())
            .thenComparing(part -> part.node().issueId());

    /** What can happen to a part. */
    public enum Change implements Coded {
        CREATE,
        CHANGE,
        /** It is in the grid and has its amount already. */
        KEEP,
        /** It is not in the grid and may not be removed. */
        STAY,
        REMOVE
    }

    /**
     * What happens to one part.
     *
     * @param change what
     * @param current the part as it is, null if it is new
     * @param draft the cell it belongs to, null if it is in none
     * @param amount what it amounts to afterwards, in minor units; for one that is removed, before
     */
    public record Line(Change change, @Nullable CurrentPart current, @Nullable ShareDraft draft, long amount) {

        boolean isWritten() {
            return change == Change.CREATE || change == Change.CHANGE;
        }

        Line with(Levels levels) {
            return draft == null ? this : new Line(change, current, draft.with(levels), amount);
        }

        private String print() {
            Object part = draft != null ? draft.part() : current == null ? "" : Part.of(current.node());
            return change + " " + (current == null ? 0 : current.node().issueId()) + " " + part + " " + amount;
        }
    }

    public DecompositionPlan {
        lines = List.copyOf(lines);
    }

    /**
     * Plans a decomposition.
     *
     * @param owner the target's owner, if it has one
     * @param there the parts that the target has now
     * @throws IllegalArgumentException if the decomposition has {@link Decomposition#faults}
     */
    public static DecompositionPlan of(
            TargetNode target, @Nullable Person owner, Decomposition by, List<CurrentPart> there) {
        if (!by.faults(target).isEmpty()) {
            throw new IllegalArgumentException("Cannot split " + target.key() + ": " + by.faults(target));
        }
        Set<Part> cells = by.grid(target, owner, 0).cells().stream()
                .map(ShareGrid.Cell::part)
                .collect(Collectors.toSet());
        Map<Part, CurrentPart> inside = new HashMap<>();
        List<CurrentPart> outside = new ArrayList<>();
        List<CurrentPart> ofCut = there.stream()
                .filter(part -> part.node().cut().equals(by.cut()))
                .sorted(WEIGHTIEST_FIRST)
                .toList();
        for (CurrentPart part : ofCut) {
            Part about = Part.of(part.node());
            if (!cells.contains(about) || inside.putIfAbsent(about, part) != null) {
                outside.add(part);
            }
        }
        return lines(target, by.cut(), amounts(target, owner, by, inside, outside), inside, outside);
    }

    private static List<ShareDraft> amounts(
            TargetNode target,
            @Nullable Person owner,
            Decomposition by,
            Map<Part, CurrentPart> inside,
            List<CurrentPart> outside) {
        Map<Part, Long> held = held(by, inside);
        if (target.isRate()) {
            return by.grid(target, owner, 0).alike(target.amount(), held);
        }
        BigInteger left = BigInteger.valueOf(target.amount());
        for (CurrentPart part : outside) {
            if (part.stays().isPresent()) {
                left = left.subtract(BigInteger.valueOf(part.node().amount()));
            }
        }
        if (held.isEmpty() && left.signum() >= 0) {
            return by.grid(target, owner, left.longValueExact()).even();
        }
        for (long amount : held.values()) {
            left = left.subtract(BigInteger.valueOf(amount));
        }
        return by.grid(target, owner, 0).around(held, clamped(left));
    }

    private static Map<Part, Long> held(Decomposition by, Map<Part, CurrentPart> inside) {
        Map<Part, Long> held = new LinkedHashMap<>(by.locks());
        inside.forEach((about, part) -> {
            if (!part.visible()) {
                held.put(about, part.node().amount());
            } else if (part.holds().isPresent()) {
                held.putIfAbsent(about, part.node().amount());
            }
        });
        return held;
    }

    private static DecompositionPlan lines(
            TargetNode target,
            String cut,
            List<ShareDraft> drafts,
            Map<Part, CurrentPart> inside,
            List<CurrentPart> outside) {
        List<Line> lines = new ArrayList<>();
        int empty = 0;
        for (ShareDraft draft : drafts) {
            CurrentPart current = inside.get(draft.part());
            if (current != null) {
                lines.add(line(current, draft));
            } else if (draft.amount() > 0) {
                lines.add(new Line(Change.CREATE, null, draft, draft.amount()));
            } else {
                empty++;
            }
        }
        for (CurrentPart part : outside) {
            Change change = part.stays().isPresent() ? Change.STAY : Change.REMOVE;
            lines.add(new Line(change, part, null, part.node().amount()));
        }
        return new DecompositionPlan(target, cut, ShareLevels.in(target, lines), empty);
    }

    private static Line line(CurrentPart current, ShareDraft draft) {
        long before = current.node().amount();
        if (draft.amount() == 0 && current.stays().isEmpty()) {
            return new Line(Change.REMOVE, current, draft, before);
        }
        return new Line(before == draft.amount() ? Change.KEEP : Change.CHANGE, current, draft, draft.amount());
    }

    /** What the target's parts amount to afterwards, in minor units. */
    public long sum() {
        return clamped(lines.stream()
                .filter(line -> line.change() != Change.REMOVE)
                .map(line -> BigInteger.valueOf(line.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add));
    }

    /** Whether the parts may leave a rest of the target: those of another cut than the first. */
    public boolean mayLeaveRest() {
        return !cut.equals(TargetNode.FIRST_CUT);
    }

    /** What is still to be shared out, in minor units; below 0 if too much is; 0 for a rate. */
    public long difference() {
        return target.isRate() ? 0 : clamped(BigInteger.valueOf(target.amount()).subtract(BigInteger.valueOf(sum())));
    }

    /** The lines of one kind. */
    public List<Line> lines(Change change) {
        return lines.stream().filter(line -> line.change() == change).toList();
    }

    /** How many issues it writes or deletes. */
    public int writes() {
        return lines.size() - lines(Change.KEEP).size() - lines(Change.STAY).size();
    }

    /** A short text that differs if anything of the plan does, so that what is applied is what was looked at. */
    public String fingerprint() {
        String whole = target.issueId() + " " + target.amount() + " "
                + target.monthWeights().text() + " " + cut;
        return Fingerprint.of(whole + lines.stream().map(Line::print).collect(Collectors.joining()), 8);
    }

    private static long clamped(BigInteger amount) {
        return amount.max(BigInteger.valueOf(-Long.MAX_VALUE))
                .min(BigInteger.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }
}
