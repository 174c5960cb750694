package io.attain.target.attainment.web;

import io.attain.kernel.web.Json;
import io.attain.target.attainment.PaceRule;

/** From which pace index on a target is on track, and behind. */
@Json
public record PaceRuleDto(double onTrack, double behind) {

    /** The rule as it is told. */
    public static PaceRuleDto of(PaceRule rule) {
        return new PaceRuleDto(rule.onTrackPercent() / 100.0, rule.behindPercent() / 100.0);
    }
}
