package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnOptionsTest {

    @Test
    void blanksAroundNamesAndEmptyLinesMeanNothing() {
        OwnOptions own = new OwnOptions(Map.of(OwnField.REGION, List.of(" 华东 ", "", "　", "华南")));

        assertThat(own.of(OwnField.REGION)).contains(List.of("华东", "华南"));
        assertThat(own.of(OwnField.PRODUCT_LINE)).isEmpty();
        assertThat(own.faults()).isEmpty();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        OwnOptions own = new OwnOptions(Map.of(
                OwnField.REGION, List.of("East", "east", "EAST", "x".repeat(256), "a\tb"),
                OwnField.PRODUCT_LINE, List.of(" ")));

        assertThat(own.faults())
                .containsExactly(
                        Fault.of("regions", "attain.setup.own.fault.twice", "east"),
                        Fault.of("regions", "attain.setup.own.fault.tooLong", "x".repeat(20) + "…", "255"),
                        Fault.of("regions", "attain.setup.own.fault.noText", "a\uFFFDb"),
                        Fault.of("productLines", "attain.setup.own.fault.none"));
    }

    @Test
    void halvesOfCharactersAreNoText() {
        OwnOptions own = new OwnOptions(Map.of(OwnField.REGION, List.of("\uD83D", "\uD83D\uDE00 East")));

        assertThat(own.faults()).containsExactly(Fault.of("regions", "attain.setup.own.fault.noText", "\uFFFD"));
    }

    @Test
    void theLongestNameThatJiraKeepsIsGood() {
        assertThat(new OwnOptions(Map.of(OwnField.REGION, List.of("x".repeat(255)))).faults())
                .isEmpty();
    }

    @Test
    void nobodyChoosesFromThousands() {
        OwnOptions own = new OwnOptions(Map.of(OwnField.REGION, Collections.nCopies(201, "East")));

        assertThat(own.faults())
                .containsExactly(
                        Fault.of("regions", "attain.setup.own.fault.tooMany", "200"),
                        Fault.of("regions", "attain.setup.own.fault.twice", "East"));
    }
}
