package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void anOpenPartCoversAnythingAndAnOpenPartIsCoveredByAnOpenOneOnly() {
        Scope east = new Scope("East China", null, null);
        Scope eastNew = new Scope("East China", null, "New");

        assertThat(Scope.ANY.covers(east)).isTrue();
        assertThat(east.covers(eastNew)).isTrue();
        assertThat(eastNew.covers(east)).isFalse();
        assertThat(new Scope("North China", null, null).covers(eastNew)).isFalse();
    }
}
