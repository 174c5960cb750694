package io.attain.bench.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.bench.company.Size;
import io.attain.bench.site.Engine;
import io.attain.bench.turns.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every benchmark runs, and what is timed is right: a wrong figure stops the run. How long it takes is of no interest here. */
class StoredTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theProductAndPlainSqlComeToTheSameFigures(Engine engine) {
        List<String> told = new ArrayList<>();

        Stored.run(Size.S, engine, Set.of(), Effort.LEAST, (what, figures) -> told.add(what));
        assertThat(told.removeIf("page"::equals)).isTrue();
        boolean measured = told.remove("heap");

        assertThat(measured).isEqualTo(engine == Engine.POSTGRES);
        assertThat(told)
                .containsExactly(
                        "loading",
                        "recompute",
                        "recompute-drifted",
                        "statements",
                        "checking",
                        "opening",
                        "booking",
                        "saving",
                        "saving",
                        "reassigning",
                        "reporting",
                        "re-tiering");
    }
}
