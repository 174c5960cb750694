package io.attain.kernel.rules.web;

import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.web.Json;
import java.util.Map;

/** How many there are of each group, how many there would be, and how many would be judged otherwise. */
@Json
public record EffectDto(Map<String, Integer> now, Map<String, Integer> then, int changed) {

    /** Nothing would be judged otherwise. */
    static final EffectDto NONE = new EffectDto(Map.of(), Map.of(), 0);

    static EffectDto of(RuleEffect effect) {
        return new EffectDto(effect.now(), effect.then(), effect.changed());
    }
}
