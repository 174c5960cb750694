package io.attain.attainment.tenure.web;

import io.attain.attainment.tenure.Holdings;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who held a target when. Amounts are in minor units of {@code unit}; a null owner is nobody.
 *
 * @param first who held it from the beginning
 * @param handovers when it passed to whom
 * @param stretches the target's period shared out among them
 * @param mayCorrect whether the asker may correct the handovers
 * @param fingerprint to be sent with a correction
 */
@Json
public record TenureDto(
        UnitDto unit,
        @Nullable PersonDto first,
        List<Handover> handovers,
        List<Stretch> stretches,
        boolean mayCorrect,
        String fingerprint) {

    /** It passed to somebody, whose first day it was. */
    @Json
    public record Handover(String from, @Nullable PersonDto owner) {}

    /** Days of one owner, the end excluded, with what was due on them and what was achieved. */
    @Json
    public record Stretch(
            @Nullable PersonDto owner, String start, String end, long target, long actual, long results) {}

    /** What corrects it: user keys, null for nobody. Without the fingerprint of what was seen, whatever is there is corrected. */
    @Json
    public record Body(@Nullable String first, @Nullable List<BodyHandover> handovers, @Nullable String fingerprint) {}

    /** A handover in a {@link Body}. */
    @Json
    public record BodyHandover(@Nullable String from, @Nullable String owner) {}

    static TenureDto of(
            Holdings held, UnitDto unit, boolean mayCorrect, Function<@Nullable String, @Nullable PersonDto> people) {
        TargetNode node = held.node();
        Tenure tenure = node.tenure();
        return new TenureDto(
                unit,
                people.apply(tenure.first()),
                tenure.handovers().stream()
                        .map(each -> new Handover(each.from().toString(), people.apply(each.owner())))
                        .toList(),
                held.stretches().stream()
                        .map(each -> stretch(each, node.isRate(), people.apply(each.owner())))
                        .toList(),
                mayCorrect,
                tenure.fingerprint());
    }

    private static Stretch stretch(Holdings.Stretch each, boolean rate, @Nullable PersonDto owner) {
        return new Stretch(
                owner,
                each.period().start().toString(),
                each.period().end().toString(),
                each.target(),
                rate ? each.tally().mean() : each.tally().amount(),
                each.tally().count());
    }
}
