package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTest {

    private static final Caller LILY = new Caller("lily", true, false);

    @Test
    void ownsWhatIsHers() {
        assertThat(LILY.owns("lily")).isTrue();
        assertThat(LILY.owns("tom")).isFalse();
    }

    @Test
    void nobodyOwnsWhatHasNoOwner() {
        assertThat(LILY.owns(null)).isFalse();
    }
}
