package io.attain.kernel.rules.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.kernel.DayHours;
import io.attain.kernel.rules.FormerVersions;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.TeaRules;
import io.attain.kernel.rules.TeaRules.Tea;
import io.attain.kernel.store.EditionRow;
import io.attain.kernel.store.TestSurroundings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@OnEachEngine({RuleVersionRow.class, EditionRow.class})
class StoredRuleVersionsTest {
    private static final TeaRules SET = new TeaRules();
    private static final Tea WEAK = new Tea(3, false);
    private static final Tea STRONG =
            new Tea(5, true, DayHours.of("09:00-12:00, 22:00-06:00").orElseThrow());
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void keepsEveryVersionOfEachProject(AoDatabase database) {
        StoredRuleVersions rules = on(database);
        assertThat(rules.now(SET, 1)).isEqualTo(WEAK);

        RuleVersion<Tea> first = new RuleVersion<>(1, STRONG, "mei", NOON);
        RuleVersion<Tea> second = new RuleVersion<>(2, WEAK, "zhou", NOON.plusSeconds(60));
        assertThat(rules.append(SET, 1, first)).isTrue();
        assertThat(rules.now(SET, 1)).isEqualTo(STRONG);
        assertThat(rules.append(SET, 1, second)).isTrue();
        assertThat(rules.append(SET, 2, first)).isTrue();

        assertThat(rules.of(SET, 1)).containsExactly(second, first);
        assertThat(rules.now(SET, 1)).isEqualTo(WEAK);
        assertThat(rules.now(SET, 2)).isEqualTo(STRONG);
        assertThat(rules.now(SET, 3)).isEqualTo(WEAK);
        assertThat(rules.at(SET, 1, NOON.minusSeconds(1))).isEqualTo(WEAK);
        assertThat(rules.at(SET, 1, NOON.plusSeconds(59))).isEqualTo(STRONG);
    }

    @Test
    void rulesOfManyProjectsAreChangedAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredRuleVersions> nodes = List.of(on(database), on(database));
        AtomicInteger changed = new AtomicInteger();

        List<Throwable> failures = Together.failures(5, person -> {
            if (nodes.get(person % 2).append(SET, person / 2, new RuleVersion<>(1, STRONG, "mei", NOON))) {
                changed.incrementAndGet();
            }
        });

        assertThat(failures).isEmpty();
        assertThat(changed).hasValue(4);
    }

    @Test
    void whatAnOlderVersionKeptGoesOnWithTheNextNumber(AoDatabase database) {
        RuleValues before = new RuleValues(Map.of("minutes", 5));
        StoredRuleVersions rules = new StoredRuleVersions(
                database.activeObjects(), TestSurroundings.alone(database), List.of(new FormerVersions() {
                    @Override
                    public String set() {
                        return SET.code();
                    }

                    @Override
                    public Map<Long, List<RuleVersion<RuleValues>>> all() {
                        return Map.of(1L, List.of(new RuleVersion<>(1, before, "mei", NOON)));
                    }
                }));
        assertThat(rules.now(SET, 1)).isEqualTo(new Tea(5, false));

        rules.append(SET, 1, new RuleVersion<>(2, STRONG, "zhou", NOON.plusSeconds(60)));

        assertThat(rules.now(SET, 1)).isEqualTo(STRONG);
        assertThat(rules.of(SET, 1)).extracting(RuleVersion::number).containsExactly(2, 1);
    }

    private static StoredRuleVersions on(AoDatabase database) {
        return new StoredRuleVersions(database.activeObjects(), TestSurroundings.alone(database), List.of());
    }
}
