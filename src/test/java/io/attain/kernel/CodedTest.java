package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodedTest {

    private enum Way implements Coded {
        BY_THE_OLD_ROAD,
        UP
    }

    @Test
    void aConstantIsKnownByItsNameInCamelCase() {
        assertThat(Way.UP.code()).isEqualTo("up");
        assertThat(Way.BY_THE_OLD_ROAD.code()).isEqualTo("byTheOldRoad");
        assertThat(Coded.words(Way.BY_THE_OLD_ROAD)).isEqualTo("By the old road");
    }

    @Test
    void itIsFoundByItsCodeOnly() {
        assertThat(Coded.find(Way.values(), "byTheOldRoad")).contains(Way.BY_THE_OLD_ROAD);
        assertThat(Coded.find(Way.values(), "BY_THE_OLD_ROAD")).isEmpty();
        assertThat(Coded.find(Way.values(), "")).isEmpty();
    }
}
