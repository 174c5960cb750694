package io.attain.attainment.rules.web;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a project.
 *
 * @param version the number of the version that holds, 0 while nobody has changed them
 * @param mayEdit whether the asker may change them
 * @param rules what holds
 * @param defaults what held before the first version
 * @param versions every version, the newest first
 */
@Json
public record RulesDto(int version, boolean mayEdit, Rules rules, Rules defaults, List<Version> versions) {

    /** The rules themselves; the percents of the pace are of what is expected to date. */
    @Json
    public record Rules(
            int onTrackPercent,
            int behindPercent,
            boolean blockUnachievable,
            int achievablePercentile,
            boolean hideNames) {

        static Rules of(TargetRules rules) {
            return new Rules(
                    rules.pace().onTrackPercent(),
                    rules.pace().behindPercent(),
                    rules.blockUnachievable(),
                    rules.achievablePercentile(),
                    rules.hideNames());
        }
    }

    /** One version: who made it when, an instant. */
    @Json
    public record Version(int version, @Nullable PersonDto changedBy, String changedAt, Rules rules) {}

    /** What a change sends; {@code version} is that of the rules it changes. */
    @Json
    public record Body(
            @Nullable WholeNumber version,
            @Nullable WholeNumber onTrackPercent,
            @Nullable WholeNumber behindPercent,
            @Nullable Boolean blockUnachievable,
            @Nullable WholeNumber achievablePercentile,
            @Nullable Boolean hideNames) {

        /** The faults of the content; a number that is missing is out of its range. */
        List<TargetRules.Fault> faults() {
            return TargetRules.faults(number(onTrackPercent), number(behindPercent), number(achievablePercentile));
        }

        /** The content, which has no faults. */
        TargetRules rules() {
            return new TargetRules(
                    new PaceRule(number(onTrackPercent), number(behindPercent)),
                    Boolean.TRUE.equals(blockUnachievable),
                    number(achievablePercentile),
                    Boolean.TRUE.equals(hideNames));
        }

        private static int number(@Nullable WholeNumber sent) {
            return sent == null ? -1 : WholeNumber.intValue(sent);
        }
    }

    static RulesDto of(
            List<RuleBook.Version> versions, boolean mayEdit, Function<@Nullable String, @Nullable PersonDto> people) {
        Rules defaults = Rules.of(TargetRules.DEFAULT);
        return new RulesDto(
                versions.isEmpty() ? 0 : versions.get(0).number(),
                mayEdit,
                versions.isEmpty() ? defaults : Rules.of(versions.get(0).rules()),
                defaults,
                versions.stream()
                        .map(each -> new Version(
                                each.number(),
                                people.apply(each.changedBy()),
                                each.changedAt().toString(),
                                Rules.of(each.rules())))
                        .toList());
    }
}
