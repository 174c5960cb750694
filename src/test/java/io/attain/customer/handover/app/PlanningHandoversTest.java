package io.attain.customer.handover.app;

import static io.attain.kernel.Refusals.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.handover.Belonging;
import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Belonging.Part;
import io.attain.customer.handover.Belongings;
import io.attain.customer.handover.Sharing;
import io.attain.customer.handover.Sharing.Choice;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.customer.handover.app.PlanningHandovers.Proposal;
import io.attain.customer.handover.app.PlanningHandovers.Shared;
import io.attain.kernel.Caller;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Reach;
import io.attain.kernel.Refusals;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei leads Lily and Tom, Anna leads Wang, and Zhou all. Lily has a customer in the east with a deal, and a target. */
class PlanningHandoversTest {

    private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);
    private static final Belonging HARBOUR = belonging(1, Kind.CUSTOMER, null);
    private static final Belonging DEAL = belonging(2, Kind.OPEN_DEAL, 1L);
    private static final Belonging TARGET =
            new Belonging(3, "S-3", "Year", Kind.TARGET, null, new Part(null, null, null));

    private final Belongings belongings = mock();
    private final LeadingTeams teams = mock();
    private final InMemoryRights rights = new InMemoryRights();
    private final InMemoryPeople people = new InMemoryPeople("lily", "tom", "wang", "mei", "anna", "zhou");
    private final PlanningHandovers planning =
            new PlanningHandovers(belongings, teams, rights, people, SetClock.noonOf(TODAY));

    private final Caller mei = new Caller("mei", true, true);

    private static Belonging belonging(long id, Kind kind, @Nullable Long customer) {
        return new Belonging(id, "S-" + id, "Harbour", kind, customer, new Part("east", null, "A"));
    }

    @BeforeEach
    void meisTeam() {
        rights.reach = Reach.TEAMS;
        rights.leaders.addAll(List.of("mei", "anna", "zhou"));
        for (String person : List.of("lily", "tom")) {
            when(teams.hearsOf(eq(mei), anyLong(), eq(person), any())).thenReturn(true);
        }
        when(belongings.of(1, "lily", TODAY)).thenReturn(List.of(HARBOUR, DEAL, TARGET));
    }

    private static Proposal rest(String heir) {
        return proposal(TODAY, Map.of(), heir);
    }

    private static Proposal proposal(LocalDate from, Map<Long, String> chosen, @Nullable String rest) {
        return new Proposal("lily", from, new Sharing(chosen, List.of(), rest));
    }

    private Plan plan(Proposal proposal) throws Refused {
        return planning.plan(mei, 1, proposal);
    }

    @Test
    void whatGoesToWhomIsToldAndNothingElsePasses() throws Refused {
        Plan plan = plan(new Proposal(
                "lily", TODAY, new Sharing(Map.of(), List.of(new Choice("east", null, null, "tom")), null)));

        assertThat(plan.all())
                .containsExactly(
                        new Shared(HARBOUR, "tom", null),
                        new Shared(DEAL, "tom", null),
                        new Shared(TARGET, null, null));
        assertThat(plan.passing()).extracting(Shared::what).containsExactly(HARBOUR, DEAL);
    }

    @Test
    void whatJiraKeepsIsNamedAndDoesNotPass() throws Refused {
        when(belongings.obstacles("mei", List.of(HARBOUR, DEAL, TARGET)))
                .thenReturn(Map.of(2L, "You may not assign it"));

        Plan plan = plan(rest("tom"));

        assertThat(plan.all()).contains(new Shared(DEAL, "tom", "You may not assign it"));
        assertThat(plan.passing()).extracting(Shared::what).containsExactly(HARBOUR, TARGET);
    }

    /** Whoever confirms has seen this plan: another heir, day or issue is another one, and the order of issues is none. */
    @Test
    void aPlanIsKnownByWhatPasses() throws Refused {
        String seen = plan(rest("tom")).fingerprint();
        when(belongings.of(1, "lily", TODAY)).thenReturn(List.of(TARGET, DEAL, HARBOUR));
        assertThat(plan(rest("tom")).fingerprint()).isEqualTo(seen);

        assertThat(plan(rest("mei")).fingerprint()).isNotEqualTo(seen);
        assertThat(plan(proposal(TODAY, Map.of(3L, ""), "tom")).fingerprint()).isNotEqualTo(seen);
        when(belongings.of(1, "lily", TODAY.plusDays(1))).thenReturn(List.of(HARBOUR, DEAL, TARGET));
        assertThat(plan(proposal(TODAY.plusDays(1), Map.of(), "tom")).fingerprint())
                .isNotEqualTo(seen);
        when(belongings.obstacles(any(), any())).thenReturn(Map.of(1L, "Gone"));
        assertThat(plan(rest("tom")).fingerprint()).isNotEqualTo(seen);
    }

    @Test
    void whoLeadsThePersonHandsOverAndNobodyElse() {
        Caller anna = new Caller("anna", true, true);

        for (Caller each : List.of(new Caller("lily", true, false), new Caller("tom", true, false), anna)) {
            assertThat(why(() -> planning.plan(each, 1, rest("tom")))).isEqualTo(Why.NOT_ALLOWED);
        }
        assertThat(planning.giver(1, "anna", "lily")).isEmpty();
        assertThat(planning.giver(1, "tom", "lily")).isEmpty();
        assertThat(planning.giver(1, "mei", "lily")).contains(mei);
        people.leaves("mei");
        assertThat(planning.giver(1, "mei", "lily"))
                .as("who is gone hands over no more")
                .isEmpty();
    }

    @Test
    void whoLeadsAllGivesToEverybody() throws Refused {
        rights.reach = Reach.ALL;

        assertThat(planning.plan(new Caller("zhou", true, true), 1, rest("wang"))
                        .passing())
                .hasSize(3);
    }

    @Test
    void anHeirSellsIsThereAndIsLedByWhoHandsOver() throws Refused {
        people.leaves("wang");
        assertThat(fields(rest("wang"))).containsExactly("wang");
        assertThat(fields(rest("anna"))).as("led by somebody else").containsExactly("anna");
        assertThat(fields(rest("lily"))).as("the same person").containsExactly("lily");
        assertThat(fields(rest("stranger"))).containsExactly("stranger");
        rights.gone.add("tom");
        assertThat(fields(rest("tom"))).containsExactly("tom");

        assertThat(plan(rest("mei")).passing()).as("to oneself").hasSize(3);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(fields(proposal(TODAY.minusDays(1), Map.of(1L, "lily", 2L, "anna"), "stranger")))
                .containsExactly("from", "anna", "lily", "stranger");
    }

    /** From a leap day on a year is over on 28 February. */
    @Test
    void theDayIsOneOfTheYearToCome() throws Refused {
        LocalDate last = LocalDate.of(2029, 2, 28);

        assertThat(plan(proposal(last, Map.of(), "tom")).all()).isEmpty();
        assertThat(fields(proposal(last.plusDays(1), Map.of(), "tom"))).containsExactly("from");
    }

    @Test
    void fiveThousandPassAtOnceAndWhatStaysIsNotCounted() throws Refused {
        List<Belonging> many = LongStream.rangeClosed(1, PlanningHandovers.MOST + 1L)
                .mapToObj(id -> belonging(id, Kind.CUSTOMER, null))
                .toList();
        when(belongings.of(1, "lily", TODAY)).thenReturn(many);

        assertThat(fields(rest("tom"))).containsExactly("null");
        assertThat(plan(proposal(TODAY, Map.of(1L, ""), "tom")).passing()).hasSize(PlanningHandovers.MOST);
    }

    private List<String> fields(Proposal proposal) {
        return Refusals.fields(() -> plan(proposal));
    }
}
