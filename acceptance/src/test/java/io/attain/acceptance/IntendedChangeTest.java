package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntendedChangeTest {

    @Test
    void aTextThatHasTheNewNounSaysTheRestAsBefore() {
        assertThat(isMeant("Per week: needs reports 3", "Per week: needs analyses 3"))
                .isTrue();
        assertThat(isMeant("Per week: needs reports 3", "Per week: needs analyses 4"))
                .isFalse();
    }

    private static boolean isMeant(String before, String now) {
        return IntendedChange.explains("lily /target", new Difference("/text", before, now));
    }
}
