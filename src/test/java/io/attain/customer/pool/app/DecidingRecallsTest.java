package io.attain.customer.pool.app;

import static io.attain.customer.pool.app.PoolSite.PROJECT;
import static io.attain.customer.pool.app.PoolSite.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.PoolWord;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.Recall.State;
import io.attain.customer.pool.app.DecidingRecalls.Decision;
import io.attain.customer.pool.app.DecidingRecalls.To;
import io.attain.kernel.Caller;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.rules.RuleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody has touched Lily's customers 7 and 8 for 200 days: C customers are proposed after 180 and 14 of grace. */
class DecidingRecallsTest {

    private static final Caller MEI = new Caller("mei", true, true);
    private static final Caller LILY = new Caller("lily", true, false);
    private static final Decision RELEASE = new Decision(To.RELEASE, null, "Nobody calls", null);

    private final PoolSite site = new PoolSite();

    @BeforeEach
    void nobodyCalls() {
        for (long id : List.of(7L, 8L)) {
            site.owners.put(id, "lily");
            site.contacts.put(id, TODAY.minusDays(200));
        }
    }

    private static Decision stay(LocalDate until) {
        return new Decision(To.STAY, null, "They build a plant", until);
    }

    @Test
    void whoLeadsTheOwnerReleasesOrGives() throws Refused {
        assertThat(state(7)).isEqualTo(State.PROPOSED);

        decide(MEI, RELEASE, 7);
        decide(MEI, new Decision(To.GIVE, "wang", "He knows them", null), 8);

        assertThat(site.owners).containsEntry(7L, "").containsEntry(8L, "wang");
        assertThat(site.recalling.of(PROJECT, 7)).isEmpty();
        assertThat(state(8)).isEqualTo(State.COMING);
    }

    @Test
    void whatStaysIsProposedAgainOnceThatIsOver() throws Refused {
        decide(MEI, stay(TODAY.plusDays(30)), 7);

        assertThat(state(7)).isEqualTo(State.KEPT);
        assertThat(site.owners).containsEntry(7L, "lily");
        site.today.pass(Duration.ofDays(31));
        assertThat(state(7)).isEqualTo(State.PROPOSED);
    }

    @Test
    void ofManyAllAreDecidedOrNone() {
        site.contacts.put(8L, TODAY);

        Refused refused = refused(MEI, RELEASE, 7, 8);

        assertThat(refused.why()).isEqualTo(Why.IN_THE_WAY);
        assertThat(refused.faults()).extracting("messageKey").containsExactly("attain.pool.decide.over");
        assertThat(site.owners).containsEntry(7L, "lily");
    }

    @Test
    void whoLeadsAnotherTeamIsRefusedAndOfTwoWhoDecideTheLaterOne() throws Refused {
        assertThat(refused(LILY, RELEASE, 7).why()).isEqualTo(Why.NOT_ALLOWED);
        site.rights.reach = Reach.OWN;
        assertThat(refused(MEI, RELEASE, 7).why()).isEqualTo(Why.NOT_ALLOWED);
        site.rights.reach = Reach.ALL;

        decide(MEI, stay(TODAY), 7);
        site.today.pass(Duration.ofDays(1));
        assertThat(refused(MEI, RELEASE, 7).why()).isEqualTo(Why.IN_THE_WAY);
    }

    @Test
    void whoLeadsDecidesOfOwnCustomersOnlyWhereNobodyElseLeads() throws Refused {
        site.owners.put(7L, "mei");
        site.rights.leaders.add("zhou");

        Refused refused = refused(MEI, RELEASE, 7);
        assertThat(refused.why()).isEqualTo(Why.NOT_ALLOWED);
        assertThat(refused.faults()).extracting("messageKey").containsExactly("attain.pool.decide.own");
        decide(new Caller("zhou", true, true), stay(TODAY), 7);

        site.today.pass(Duration.ofDays(1));
        site.rights.leaders.remove("zhou");
        site.deciding.decide(MEI, PROJECT, Map.of(7L, 1), RELEASE);
        assertThat(site.owners).containsEntry(7L, "");
    }

    @Test
    void anHeirWhoIsGoneAReasonThatIsMissingOrADayThatIsOverIsRefused() {
        site.rights.gone.add("wang");

        assertThat(faulty(new Decision(To.GIVE, "wang", "He knows them", null))).containsExactly("heir");
        assertThat(faulty(new Decision(To.GIVE, "lily", "She knows them", null)))
                .containsExactly("heir");
        assertThat(faulty(stay(TODAY.minusDays(1)))).containsExactly("until");
        assertThat(faulty(new Decision(To.STAY, null, "", null))).containsExactly("reason", "until");
        assertThat(faulty(new Decision(To.RELEASE, null, " ", null))).containsExactly("reason");
        assertThat(faulty(new Decision(To.GIVE, "wang", "x".repeat(1_001), null)))
                .containsExactly("reason", "heir");
        assertThat(faulty(new Decision(To.GIVE, null, "", null))).containsExactly("reason", "heir");
    }

    @Test
    void itsOwnerKeepsItOnceFromContactToContact() throws Refused {
        site.deciding.keep(LILY, PROJECT, 7, 0, "They build a plant", TODAY.plusDays(20));

        assertThat(state(7)).isEqualTo(State.KEPT);
        assertThat(kept(LILY, 7, 1).faults()).extracting("messageKey").containsExactly("attain.pool.keep.already");
        assertThat(refused(MEI, RELEASE, 7).why()).isEqualTo(Why.IN_THE_WAY);
        site.contacts.put(8L, TODAY);
        assertThat(kept(LILY, 8, 0).faults()).extracting("messageKey").containsExactly("attain.pool.keep.none");
        assertThat(kept(MEI, 7, 1).why()).isEqualTo(Why.NOT_ALLOWED);
    }

    /** Jira refused what somebody decided, and that was taken back. */
    @Test
    void whatWasTakenBackOvertakesNobody() throws Refused {
        PoolWord refused = new PoolWord(1, Kind.RELEASED, "mei", TODAY, site.today.now(), "", null, "lily", "");
        site.book.add(PROJECT, 7, refused);
        site.book.add(PROJECT, 7, refused.takenBack(site.today.now()));

        decide(MEI, RELEASE, 7);

        assertThat(site.owners).containsEntry(7L, "");
        site.claiming.claim(LILY, PROJECT, 7, 3);
        assertThat(site.owners).containsEntry(7L, "lily");
    }

    @Test
    void whoWaitsForAnAnswerOfOursIsNotProposed() {
        when(site.requests.unanswered(any())).thenReturn(Set.of(7L));

        assertThat(state(7)).isEqualTo(State.ASKS);
        assertThat(state(8)).isEqualTo(State.PROPOSED);
    }

    /** Rules are switched off and on, all customers are given to Wang at once and back: no date is another one. */
    @Test
    void datesComeFromWhatWasLoggedAlone() {
        LocalDate before = site.recalling.of(PROJECT, 7).orElseThrow().proposed();

        rules(1, new PoolRules(List.of(), 7, 50, 5));
        assertThat(site.recalling.of(PROJECT, 7)).isEmpty();
        rules(2, PoolRules.STANDARD);
        site.owners.put(7L, "wang");
        assertThat(site.recalling.of(PROJECT, 7).orElseThrow().proposed()).isEqualTo(before);
        site.owners.put(7L, "lily");

        assertThat(site.recalling.of(PROJECT, 7).orElseThrow().proposed()).isEqualTo(before);
    }

    private void rules(int number, PoolRules rules) {
        site.rules.append(PoolRuleSet.SET, PROJECT, new RuleVersion<>(number, rules, "mei", Instant.EPOCH));
    }

    private State state(long customer) {
        return site.recalling.of(PROJECT, customer).map(Recall::state).orElseThrow();
    }

    private Refused kept(Caller caller, long customer, int seen) {
        return catchThrowableOfType(
                Refused.class,
                () -> site.deciding.keep(caller, PROJECT, customer, seen, "They build", TODAY.plusDays(5)));
    }

    private void decide(Caller caller, Decision decision, long customer) throws Refused {
        site.deciding.decide(caller, PROJECT, Map.of(customer, 0), decision);
    }

    private List<String> faulty(Decision decision) {
        Refused refused = refused(MEI, decision, 7);
        assertThat(refused.why()).isEqualTo(Why.FAULTY);
        return refused.faults().stream()
                .map(fault -> String.valueOf(fault.field()))
                .toList();
    }

    private Refused refused(Caller caller, Decision decision, long... customers) {
        Map<Long, Integer> seen = new TreeMap<>();
        for (long each : customers) {
            seen.put(each, 0);
        }
        return catchThrowableOfType(Refused.class, () -> site.deciding.decide(caller, PROJECT, seen, decision));
    }
}
