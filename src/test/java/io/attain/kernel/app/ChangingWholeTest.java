package io.attain.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Whole;
import io.attain.kernel.Wholes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A menu that is changed whole: "salt" is faulty, and somebody else may be faster. */
class ChangingWholeTest {

    private static final Caller LEADER = new Caller("mei", true, true);
    private static final Caller REP = new Caller("lily", true, false);

    private final List<Menu> kept = new ArrayList<>(List.of(new Menu(3, List.of("tea"))));
    private final Changing changing = new Changing();
    private boolean somebodyIsFaster;

    private record Menu(int version, List<String> dishes) implements Whole {
        @Override
        public boolean saysAs(Whole other) {
            return other instanceof Menu menu && dishes.equals(menu.dishes);
        }
    }

    private final class Menus implements Wholes<Menu> {
        @Override
        public Menu of(long projectId) {
            return kept.get(kept.size() - 1);
        }

        @Override
        public boolean save(long projectId, Menu next) {
            return !somebodyIsFaster && kept.add(next);
        }
    }

    private final class Changing extends ChangingWhole<Menu, List<String>> {
        Changing() {
            super(new Menus(), "menu.overtaken");
        }

        @Override
        protected List<Fault> faults(long projectId, Menu now, List<String> proposal) {
            return proposal.stream()
                    .filter("salt"::equals)
                    .map(dish -> Fault.of("dish", "menu.fault", dish))
                    .toList();
        }

        @Override
        protected Menu applied(long projectId, Menu now, List<String> proposal) {
            return new Menu(now.version() + 1, proposal);
        }
    }

    @Test
    void whoLeadsChangesAllOfIt() throws Refused {
        assertThat(changing.change(LEADER, 1, 3, List.of("tea", "cake")))
                .isEqualTo(new Menu(4, List.of("tea", "cake")));
        assertThat(kept).hasSize(2);
    }

    @Test
    void whatSaysTheSameMakesNoVersion() throws Refused {
        assertThat(changing.change(LEADER, 1, 3, List.of("tea")).version()).isEqualTo(3);
        assertThat(kept).hasSize(1);
    }

    @Test
    void whoDoesNotLeadChangesNothingAndHearsOfNoFault() {
        Refused refused = refused(REP, 2, "salt");

        assertThat(refused.why()).isEqualTo(Why.NOT_ALLOWED);
        assertThat(refused.faults()).extracting(Fault::messageKey).containsExactly("attain.kernel.onlyManagers");
    }

    @Test
    void whoSawAnotherVersionLooksAgain() {
        Refused refused = refused(LEADER, 2, "cake");

        assertThat(refused.why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(refused.faults()).extracting(Fault::messageKey).containsExactly("menu.overtaken");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        Refused refused = refused(LEADER, 3, "salt", "cake", "salt");

        assertThat(refused.why()).isEqualTo(Why.FAULTY);
        assertThat(refused.faults()).hasSize(2);
    }

    @Test
    void ofTwoAtOnceTheLaterLooksAgain() {
        somebodyIsFaster = true;

        assertThat(refused(LEADER, 3, "cake").why()).isEqualTo(Why.IN_THE_WAY);
    }

    private Refused refused(Caller caller, int version, String... dishes) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> changing.change(caller, 1, version, List.of(dishes)));
        assertThat(kept).hasSize(1);
        return refused;
    }
}
