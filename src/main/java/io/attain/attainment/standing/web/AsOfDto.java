package io.attain.attainment.standing.web;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.standing.AsOf;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.UnitDto;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target and its parts at the end of a day. Amounts are in minor units of {@code unit}.
 *
 * @param targets the target itself, then its first 50 parts, as far as the asker may see them
 * @param more how many parts the target has beyond these
 */
@Json
public record AsOfDto(String day, UnitDto unit, List<Target> targets, int more) {

    /**
     * One of them.
     *
     * @param since the first day of which it is known what was believed; null if there is none
     * @param believed what was believed then; null if nothing is known of it
     * @param known what is known of that day now
     */
    @Json
    public record Target(
            String key,
            String summary,
            String direction,
            @Nullable Long upperLimit,
            @Nullable String since,
            @Nullable Figures believed,
            Figures known) {

        static Target of(AsOf found) {
            AsOf.Believed then = found.believed();
            return new Target(
                    found.node().key(),
                    found.node().summary(),
                    found.node().direction().code(),
                    found.node().goal().levels().upperLimit(),
                    Optional.ofNullable(found.since()).map(LocalDate::toString).orElse(null),
                    then == null
                            ? null
                            : Figures.of(
                                    then.target(),
                                    then.actual(),
                                    then.pace(),
                                    then.noted() == null ? null : then.noted().toString()),
                    Figures.of(
                            found.known().target(),
                            found.known().actual(),
                            found.known().pace(),
                            null));
        }
    }

    /**
     * Figures of one view.
     *
     * @param actual null if it is not known, and of a rate without results
     * @param attainment actual ÷ target; null without either
     * @param pace null if it is not known
     * @param noted when what was believed was noted last, an instant; null of what is known now
     */
    @Json
    public record Figures(
            long target,
            @Nullable Long actual,
            @Nullable Double attainment,
            @Nullable String pace,
            @Nullable String noted) {

        static Figures of(long target, @Nullable Long actual, @Nullable Pace pace, @Nullable String noted) {
            return new Figures(
                    target,
                    actual,
                    actual == null || target == 0 ? null : Double.valueOf((double) actual / target),
                    pace == null ? null : pace.code(),
                    noted);
        }
    }
}
