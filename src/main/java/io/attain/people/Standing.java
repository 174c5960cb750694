package io.attain.people;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.Exact;
import io.attain.kernel.Sums;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with what they hold of one tree.
 *
 * @param person the user key
 * @param whole the tree's root, which is running
 * @param parts what the person holds of it, nothing of it within another, the largest gap first; of a rate one part, for rates
 *     are not added up
 * @param since from which day on the person has been behind without a break; null if not behind, or it is not told
 */
public record Standing(String person, TargetNode whole, List<Attainment> parts, @Nullable LocalDate since) {

    /** The worst comes first: by pace, then by what part of the own target is missing. */
    public static Comparator<Standing> worstFirst(PaceRule rule) {
        return Comparator.comparing((Standing each) -> each.pace(rule), Comparator.comparingInt(Standing::severity))
                .thenComparing(Comparator.comparing(Standing::lag).reversed());
    }

    private static int severity(Pace pace) {
        return switch (pace) {
            case AT_RISK -> 0;
            case BEHIND -> 1;
            case ON_TRACK -> 2;
            case NOT_STARTED -> 3;
            case FINISHED -> 4;
        };
    }

    /** What these parts say. */
    public static Standing of(String person, TargetNode whole, List<Attainment> parts) {
        List<Attainment> worstFirst = parts.stream()
                .sorted(Comparator.comparing(Attainment::lag).reversed())
                .toList();
        return new Standing(person, whole, whole.isRate() ? worstFirst.subList(0, 1) : worstFirst, null);
    }

    /** The same, behind since a day. */
    public Standing behindSince(@Nullable LocalDate day) {
        return new Standing(person, whole, parts, day);
    }

    public long target() {
        return Sums.of(parts.stream().mapToLong(Attainment::target));
    }

    public long actual() {
        return Sums.of(parts.stream().mapToLong(Attainment::actual));
    }

    public Exact expected() {
        return sum(Attainment::expected);
    }

    /** The gap to today of all of it. */
    public Exact gap() {
        return sum(Attainment::gap);
    }

    private Exact sum(Function<Attainment, Exact> figure) {
        return parts.stream().map(figure).reduce(Exact.ZERO, Exact::plus);
    }

    /** The pace of all of it; of targets that stay in range the worst, for a surplus does not make up for what is missing. */
    public Pace pace(PaceRule rule) {
        return switch (whole.direction()) {
            case UP, DOWN -> rule.judge(whole.direction(), Exact.of(actual()), expected());
            case IN_RANGE ->
                parts.stream()
                        .map(part -> part.pace(rule))
                        .min(Comparator.comparingInt(Standing::severity))
                        .map(Objects::requireNonNull)
                        .orElse(Pace.ON_TRACK);
        };
    }

    /** What part of the target it lags behind; negative when ahead. */
    private Exact lag() {
        return sum(Attainment::lag).by(Exact.of(Math.max(1, target())));
    }
}
