package io.attain.attainment.rules.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.Together;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.RuleBook.Version;
import io.attain.attainment.rules.TargetRules;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoredRulesTest {
    private static final TargetRules STRICT = new TargetRules(new PaceRule(105, 95), true, 80, true);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void keepsEveryVersionOfEachProject(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetRulesRow.class)) {
            StoredRules rules = new StoredRules(database.activeObjects());
            assertThat(rules.of(1)).isEqualTo(TargetRules.DEFAULT);

            Version first = new Version(1, STRICT, "mei", NOON);
            Version second = new Version(2, TargetRules.DEFAULT, "zhou", NOON.plusSeconds(60));
            assertThat(rules.add(1, first)).isTrue();
            assertThat(rules.of(1)).isEqualTo(STRICT);
            assertThat(rules.add(1, second)).isTrue();
            assertThat(rules.add(2, first)).isTrue();

            assertThat(rules.versions(1)).containsExactly(second, first);
            assertThat(rules.of(1)).isEqualTo(TargetRules.DEFAULT);
            assertThat(rules.of(2)).isEqualTo(STRICT);
            assertThat(rules.of(3)).isEqualTo(TargetRules.DEFAULT);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void rulesOfManyProjectsAreChangedAtTheSameMoment(AoDatabase.Engine engine) throws InterruptedException {
        try (AoDatabase database = engine.create(TargetRulesRow.class)) {
            List<StoredRules> nodes =
                    List.of(new StoredRules(database.activeObjects()), new StoredRules(database.activeObjects()));
            AtomicInteger changed = new AtomicInteger();

            List<Throwable> failures = Together.failures(5, person -> {
                if (nodes.get(person % 2).add(person / 2, new Version(1, STRICT, "mei", NOON))) {
                    changed.incrementAndGet();
                }
            });

            assertThat(failures).isEmpty();
            assertThat(changed).hasValue(4);
        }
    }

    @ParameterizedTest
    @EnumSource(AoDatabase.Engine.class)
    void ofTwoWhoChangeTheSameVersionTheLaterIsRefused(AoDatabase.Engine engine) {
        try (AoDatabase database = engine.create(TargetRulesRow.class)) {
            StoredRules here = new StoredRules(database.activeObjects());
            StoredRules otherNode = new StoredRules(database.activeObjects());
            assertThat(here.add(1, new Version(1, STRICT, "mei", NOON))).isTrue();

            assertThat(otherNode.add(1, new Version(1, TargetRules.DEFAULT, "zhou", NOON)))
                    .isFalse();
            assertThat(otherNode.of(1)).isEqualTo(STRICT);
        }
    }
}
