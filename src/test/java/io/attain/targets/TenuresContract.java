package io.attain.targets;

import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What tenures do, wherever they are kept. */
public interface TenuresContract {

    /** A place without tenures. */
    Tenures tenures();

    @Test
    default void theLastTenureOfEachIssueIsKept() {
        Tenures tenures = tenures();
        Tenure passedOn = Tenure.of("mike").handedTo("O'Neill, 李=1", START).handedTo(null, START.plusDays(3));
        tenures.save(7, Tenure.of("mike").handedTo("lily", START));
        tenures.save(8, Tenure.of("tom").handedTo("lily", START));

        tenures.save(7, passedOn);

        assertThat(tenures.find(7)).contains(passedOn);
        assertThat(tenures.find(8)).contains(Tenure.of("tom").handedTo("lily", START));
        assertThat(tenures.find(9)).isEmpty();
    }

    @Test
    default void whatIsForgottenIsAsIfItHadNeverPassedOn() {
        Tenures tenures = tenures();
        tenures.save(7, Tenure.of("mike").handedTo("lily", START));
        tenures.save(8, Tenure.of("tom").handedTo("lily", START));

        tenures.forget(7);
        tenures.forget(9);

        assertThat(tenures.find(7)).isEmpty();
        assertThat(tenures.find(8)).isPresent();
    }
}
