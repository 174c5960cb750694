package io.attain.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.target.ledger.Recompute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed elsewhere must be right: the small company's figures, by the product and by plain SQL. Nothing is timed here. */
class AnswersTest {

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theProductAndPlainSqlComeToTheSameFigures(Engine engine) throws Exception {
        Report silent = (what, figures) -> {};
        try (Site site = new Site(engine, new Company(Size.S, 1))) {
            Recompute.Outcome outcome = site.recompute();
            assertThat(outcome.nodes()).isEqualTo(450);
            assertThat(outcome.drift()).isEqualTo(outcome.postings()).isGreaterThan(3_000);

            new Recomputing(site, silent).check();
            new Booking(site, silent).check();
            new Opening(site, silent).check();
            assertThat(new Writers(site, silent).write(1)).isPositive();
        }
    }
}
