package io.attain.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.rules.RuleEffect.Moved;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoundEffectTest {

    @Test
    void whatOtherRulesFindOrLeaveIsCountedAndNamed() {
        RuleEffect effect = EffectCount.ofFound("found", "left", Set.of(1L, 2L), Set.of(2L, 3L));

        assertThat(effect.changed()).isEqualTo(2);
        assertThat(effect.now()).isEqualTo(Map.of("found", 2, "left", 1));
        assertThat(effect.then()).isEqualTo(Map.of("found", 2, "left", 1));
        assertThat(effect.moved())
                .containsExactlyInAnyOrder(new Moved(1, "found", "left"), new Moved(3, "left", "found"));
    }
}
