package io.attain.kernel.rules.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.TeaRules;
import io.attain.kernel.rules.TeaRules.Tea;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangingRulesTest {

    private static final long PROJECT = 7;
    private static final Caller LEADER = new Caller("mei", true, true);
    private static final Caller REP = new Caller("lily", true, false);
    private static final TeaRules SET = new TeaRules();

    private final SetClock clock = SetClock.at("2026-11-28T08:00:00Z", "UTC");
    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final List<String> told = new ArrayList<>();
    private final ChangingRules changing =
            new ChangingRules(versions, clock, List.of((set, project) -> told.add(set.code())));

    @Test
    void aChangeIsTheNextVersionAndHoldsFromNowOn() throws Refused {
        change(0, 4, true);
        clock.pass(Duration.ofHours(1));
        change(1, 5, true);
        change(2, 5, true);

        assertThat(told).as("once for each change, none for what says the same").hasSize(2);
        assertThat(versions.of(SET, PROJECT)).extracting(RuleVersion::number).containsExactly(2, 1);
        assertThat(versions.now(SET, PROJECT)).isEqualTo(new Tea(5, true));
        assertThat(versions.at(SET, PROJECT, clock.now().minusSeconds(1))).isEqualTo(new Tea(4, true));
        assertThat(versions.at(SET, PROJECT, clock.now().minusSeconds(7_200))).isEqualTo(SET.defaults());
    }

    @Test
    void whatSaysTheSameAsWhatHoldsMakesNone() throws Refused {
        change(0, 3, false);

        assertThat(versions.of(SET, PROJECT)).isEmpty();
    }

    @Test
    void whoSawAnotherVersionLooksAgain() throws Refused {
        change(0, 4, true);

        assertThat(refused(LEADER, 0, values(5, true)).why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(versions.now(SET, PROJECT)).isEqualTo(new Tea(4, true));
    }

    @Test
    void whoDoesNotLeadChangesNothing() {
        assertThat(refused(REP, 0, values(0, true)).why()).isEqualTo(Why.NOT_ALLOWED);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Refused refused = refused(LEADER, 0, new RuleValues(Map.of("minutes", 11, "milk", 1, "served", "16-17")));

        assertThat(refused.faults())
                .containsExactly(
                        Fault.of("minutes", "attain.kernel.rules.fault.range", 1, 10),
                        Fault.of("milk", "attain.kernel.rules.fault.choice"),
                        Fault.of("served", "attain.kernel.rules.fault.hours", 8));
        assertThat(versions.of(SET, PROJECT)).isEmpty();
    }

    @Test
    void aPreviewKeepsWhatIsNotGivenAndWritesNothing() throws Refused {
        change(0, 4, true);

        Optional<RuleEffect> effect =
                changing.preview(LEADER, new Offered(), PROJECT, new RuleValues(Map.of("minutes", 9)));

        assertThat(effect).contains(new RuleEffect(1, Map.of("4 true", 1), Map.of("9 true", 1)));
        assertThat(versions.of(SET, PROJECT)).hasSize(1);
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> changing.preview(REP, new Offered(), PROJECT, new RuleValues(Map.of())))
                        .why())
                .isEqualTo(Why.NOT_ALLOWED);
    }

    /** Its effect tells which rules were compared. */
    private static final class Offered implements ChangeableRules<Tea> {
        @Override
        public RuleSet<Tea> set() {
            return SET;
        }

        @Override
        public Optional<RuleEffect> effect(long projectId, String caller, Tea now, Tea then) {
            return Optional.of(new RuleEffect(1, Map.of(said(now), 1), Map.of(said(then), 1)));
        }

        private static String said(Tea tea) {
            return tea.minutes() + " " + tea.milk();
        }
    }

    private void change(int version, int minutes, boolean milk) throws Refused {
        changing.change(LEADER, SET, PROJECT, version, values(minutes, milk));
    }

    private Refused refused(Caller caller, int version, RuleValues values) {
        return catchThrowableOfType(Refused.class, () -> changing.change(caller, SET, PROJECT, version, values));
    }

    private static RuleValues values(int minutes, boolean milk) {
        return RuleValues.of(SET, new Tea(minutes, milk));
    }
}
