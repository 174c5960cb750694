package io.attain.people.web;

import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.people.Standing;
import io.attain.targets.TargetNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How people stand, the worst first.
 *
 * @param mayHandOver whether the asker may see who has left and still has something
 */
@Json
record PeopleDto(String asOf, List<StandingDto> standings, boolean mayHandOver) {

    /**
     * How somebody stands with what they hold of one tree. Amounts are in minor units of {@code unit}, those of days exact.
     *
     * @param key the tree's root
     * @param gap actual less what is expected by now
     * @param since from which day on the person has been behind without a break; null if not behind, or it cannot be told
     * @param parts what the person holds, the largest gap first
     */
    @Json
    record StandingDto(
            PersonDto person,
            String key,
            String summary,
            String start,
            String end,
            String direction,
            UnitDto unit,
            long target,
            long actual,
            BigDecimal expected,
            BigDecimal gap,
            String pace,
            @Nullable String since,
            List<PartDto> parts) {

        static StandingDto of(Standing standing, PersonDto person, UnitDto unit, PaceRule rule) {
            TargetNode whole = standing.whole();
            return new StandingDto(
                    person,
                    whole.key(),
                    whole.summary(),
                    whole.period().start().toString(),
                    whole.period().end().toString(),
                    whole.direction().code(),
                    unit,
                    standing.target(),
                    standing.actual(),
                    standing.expected().told(),
                    standing.gap().told(),
                    standing.pace(rule).code(),
                    Optional.ofNullable(standing.since())
                            .map(LocalDate::toString)
                            .orElse(null),
                    standing.parts().stream()
                            .map(part -> PartDto.of(part, rule))
                            .toList());
        }
    }

    /** A part that somebody holds. */
    @Json
    record PartDto(
            String key,
            String summary,
            String start,
            String end,
            long target,
            long actual,
            BigDecimal expected,
            BigDecimal gap,
            String pace) {

        static PartDto of(Attainment part, PaceRule rule) {
            TargetNode node = part.node();
            return new PartDto(
                    node.key(),
                    node.summary(),
                    node.period().start().toString(),
                    node.period().end().toString(),
                    part.target(),
                    part.actual(),
                    part.expected().told(),
                    part.gap().told(),
                    part.pace(rule).code());
        }
    }
}
