package io.attain.teams;

import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.InMemoryPeople;
import io.attain.teams.TeamProposal.Entry;
import io.attain.teams.TeamProposal.MemberEntry;
import io.attain.words.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamProposalTest {

    private final InMemoryPeople people = new InMemoryPeople("mei", "anna", "tom", "hugo", "lily", "ben");

    @Test
    void teamsAsTheyAreProposeNoChange() {
        TeamProposal same = TeamProposal.of(company());

        assertThat(same.faults(company(), people)).isEmpty();
        assertThat(same.applyTo(company()).teams()).isEqualTo(company().teams());
        assertThat(same.entries().get(1).members())
                .contains(new MemberEntry("lily", "", "2026-07-01"), new MemberEntry("tom", "", ""));
    }

    @Test
    void aNewTeamGetsAnIdThatNoOtherEverHas() {
        TeamTree first = new TeamProposal(List.of(team("North", -1), team("Beijing", 0))).applyTo(TeamTree.NONE);
        List<Entry> entries = new ArrayList<>(TeamProposal.of(first).entries());
        entries.remove(1);
        entries.add(team("Harbin", 0));
        TeamTree second = new TeamProposal(entries).applyTo(first);

        assertThat(first.teams()).extracting(Team::id).containsExactly(1_000L, 1_001L);
        assertThat(first.teams().get(1).parent()).isEqualTo(1_000L);
        assertThat(second.teams()).extracting(Team::id).containsExactly(1_000L, 2_001L);
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void teamsThatArePartsOfEachOtherAreRefusedEach() {
        TeamProposal ring =
                new TeamProposal(List.of(team("A", 1), team("B", 2), team("C", 0), team("D", 0), team("E", 4)));

        assertThat(told(ring, TeamTree.NONE))
                .containsExactly(
                        "teams.0.parent ring", "teams.1.parent ring", "teams.2.parent ring", "teams.4.parent ring");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        people.leaves("ben");
        TeamProposal wrong = new TeamProposal(List.of(
                new Entry(77, -1, new Label("", ""), "nobody", "", List.of()),
                new Entry(0, 9, new Label("x".repeat(61), "华东"), "", "tom", List.of()),
                new Entry(0, -1, new Label("West", "华东"), "tom", "tom", List.of()),
                team(
                        "west",
                        -1,
                        new MemberEntry("", "2026-02-30", "soon"),
                        new MemberEntry("ben", "2026-07-01", "2026-07-01"),
                        new MemberEntry("lily", "", ""),
                        new MemberEntry("lily", "2026-01-01", "2026-02-01"))));

        assertThat(told(wrong, TeamTree.NONE))
                .containsExactlyInAnyOrder(
                        "teams.0.id unknown",
                        "teams.0.english noName",
                        "teams.0.manager noUser",
                        "teams.1.english tooLong",
                        "teams.1.parent noParent",
                        "teams.1.standIn noManager",
                        "teams.2.chinese nameTwice",
                        "teams.2.standIn ownStandIn",
                        "teams.3.english nameTwice",
                        "teams.3.members.0.person nobody",
                        "teams.3.members.0.from noDay",
                        "teams.3.members.0.to noDay",
                        "teams.3.members.1.person noUser",
                        "teams.3.members.1.to reversed",
                        "teams.3.members.3.from overlap");
    }

    @Test
    void whoHasLeftSinceStaysWhereTheyWere() {
        people.leaves("lily");
        people.leaves("anna");

        assertThat(TeamProposal.of(company()).faults(company(), people)).isEmpty();
    }

    @Test
    void aPersonMayManageSeveralTeams() {
        Entry one = new Entry(0, -1, new Label("A", ""), "mei", "", List.of());
        Entry other = new Entry(0, 0, new Label("B", ""), "mei", "", List.of());

        assertThat(told(new TeamProposal(List.of(one, other)), TeamTree.NONE)).isEmpty();
    }

    @Test
    void thereAreOnlySoMany() {
        assertThat(told(new TeamProposal(Collections.nCopies(201, team("A", -1))), TeamTree.NONE))
                .containsExactly("teams tooMany");
        MemberEntry[] members =
                Collections.nCopies(5_001, new MemberEntry("lily", "", "")).toArray(MemberEntry[]::new);
        assertThat(told(new TeamProposal(List.of(team("A", -1, members))), TeamTree.NONE))
                .containsExactly("teams tooManyMembers");
    }

    private List<String> told(TeamProposal proposal, TeamTree now) {
        return proposal.faults(now, people).stream()
                .map(fault -> fault.field() + fault.messageKey().replace("attain.teams.fault.", " "))
                .toList();
    }

    static Entry team(String name, int parent, MemberEntry... members) {
        return new Entry(0, parent, new Label(name, ""), "", "", List.of(members));
    }
}
