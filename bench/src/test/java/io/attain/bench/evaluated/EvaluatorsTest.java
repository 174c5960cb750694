package io.attain.bench.evaluated;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.bench.company.Size;
import io.attain.bench.turns.Effort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorsTest {

    @Test
    void evaluatorsAndTightLoopsComeToTheSame() {
        List<String> told = new ArrayList<>();

        Evaluators.run(Size.S, Effort.LEAST, (what, figures) -> told.add(what));

        assertThat(told).containsExactly("roll-up", "expected", "attainment", "split", "streaks");
    }
}
