package io.attain.attainment.figures.web;

import io.attain.attainment.figures.PaceRule;
import io.attain.kernel.web.Json;

/** From which pace index on a target is on track, and behind. */
@Json
public record PaceRuleDto(double onTrack, double behind) {

    /** The rule as it is told. */
    public static PaceRuleDto of(PaceRule rule) {
        return new PaceRuleDto(rule.onTrackPercent() / 100.0, rule.behindPercent() / 100.0);
    }
}
