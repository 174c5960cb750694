package io.attain.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.DayHours;
import io.attain.kernel.rules.TeaRules.Tea;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What all rules of projects do, wherever their versions are kept. */
public interface RuleVersionsContract {

    TeaRules TEA = new TeaRules();
    Tea STRONG = new Tea(5, true, DayHours.of("09:00-12:00, 22:00-06:00").orElseThrow());
    Tea BITTER = new Tea(10, false);
    Instant NOON = Instant.parse("2028-02-29T12:00:00Z");

    /** Rules that nobody has changed. */
    RuleVersions rules();

    @Test
    default void nobodyHasChangedWhatHoldsByDefault() {
        RuleVersions rules = rules();

        assertThat(rules.now(TEA, 1)).isEqualTo(TEA.defaults());
        assertThat(rules.of(TEA, 1)).isEmpty();
        assertThat(rules.at(TEA, 1, NOON)).isEqualTo(TEA.defaults());
    }

    @Test
    default void aVersionHoldsFromItsOwnMomentOn() {
        RuleVersions rules = rules();
        rules.append(TEA, 1, version(1, STRONG, 0));
        rules.append(TEA, 1, version(2, BITTER, 3_600));

        assertThat(rules.at(TEA, 1, NOON.minusMillis(1))).isEqualTo(TEA.defaults());
        assertThat(rules.at(TEA, 1, NOON)).isEqualTo(STRONG);
        assertThat(rules.at(TEA, 1, NOON.plusMillis(3_599_999))).isEqualTo(STRONG);
        assertThat(rules.at(TEA, 1, NOON.plusSeconds(3_600))).isEqualTo(BITTER);
        assertThat(rules.now(TEA, 1)).isEqualTo(BITTER);
    }

    @Test
    default void everyVersionIsKeptTheNewestFirstAndWithWhoMadeIt() {
        RuleVersions rules = rules();
        RuleVersion<Tea> first = new RuleVersion<>(1, STRONG, "JIRAUSER10100", NOON);
        RuleVersion<Tea> second = new RuleVersion<>(2, TEA.defaults(), "李莉", NOON.plusSeconds(1));

        assertThat(rules.append(TEA, 1, first)).isTrue();
        assertThat(rules.append(TEA, 1, second)).isTrue();

        assertThat(rules.of(TEA, 1)).containsExactly(second, first);
    }

    @Test
    default void whoIsSecondWithANumberChangesNothing() {
        RuleVersions rules = rules();
        RuleVersion<Tea> first = version(1, STRONG, 0);
        rules.append(TEA, 1, first);

        assertThat(rules.append(TEA, 1, version(1, BITTER, 1))).isFalse();
        assertThat(rules.of(TEA, 1)).containsExactly(first);
        assertThat(rules.now(TEA, 1)).isEqualTo(STRONG);
    }

    @Test
    default void projectsAndSetsHaveTheirOwn() {
        RuleVersions rules = rules();
        RuleSet<Tea> office = new TeaRules("office-tea-rules");
        rules.append(TEA, 1, version(1, STRONG, 0));
        rules.append(office, 1, version(1, BITTER, 0));

        assertThat(rules.now(TEA, 1)).isEqualTo(STRONG);
        assertThat(rules.now(office, 1)).isEqualTo(BITTER);
        assertThat(rules.now(TEA, 2)).isEqualTo(TEA.defaults());
        assertThat(rules.now(office, 11)).isEqualTo(TEA.defaults());
    }

    private static RuleVersion<Tea> version(int number, Tea tea, long seconds) {
        return new RuleVersion<>(number, tea, "mei", NOON.plusSeconds(seconds));
    }
}
