package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is known of people, wherever they are: Anna and Ben log in by these names. */
public interface PeopleContract {

    /** Who is known; of each test the same. */
    People people();

    /** Somebody may no longer log in. */
    void leaves(String loginName);

    @Test
    default void whoLogsInByANameIsKnownByItInAnyCaseAndByTheKey() {
        Person anna = people().named("anna").orElseThrow();

        assertThat(people().named("ANNA")).contains(anna);
        assertThat(people().of(anna.key())).isEqualTo(anna);
        assertThat(people().ofNullable(anna.key())).isEqualTo(anna);
        assertThat(people().isActive(anna.key())).isTrue();
        assertThat(people().named("ben").orElseThrow().key()).isNotEqualTo(anna.key());
    }

    @Test
    default void nobodyIsFoundByNoNameOrByOneThatNobodyHas() {
        assertThat(people().named("")).isEmpty();
        assertThat(people().named("nobody")).isEmpty();
        assertThat(people().named("an")).isEmpty();
        assertThat(people().ofNullable(null)).isNull();
    }

    @Test
    default void ofAStrangerTheKeyIsKnownAlone() {
        assertThat(people().of("JIRAUSER99999")).isEqualTo(new Person("JIRAUSER99999", "JIRAUSER99999"));
        assertThat(people().isActive("JIRAUSER99999")).isFalse();
        assertThat(people().isActive("")).isFalse();
    }

    @Test
    default void whoMayNoLongerLogInIsKnownAsBeforeAndNotActive() {
        Person ben = people().named("ben").orElseThrow();

        leaves("ben");

        assertThat(people().isActive(ben.key())).isFalse();
        assertThat(people().of(ben.key())).isEqualTo(ben);
        assertThat(people().named("ben")).contains(ben);
        assertThat(people().isActive(people().named("anna").orElseThrow().key()))
                .isTrue();
    }
}
