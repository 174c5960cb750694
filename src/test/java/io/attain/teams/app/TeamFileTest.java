package io.attain.teams.app;

import static io.attain.teams.TeamFixture.company;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.table.TableFault;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamProposal.Entry;
import io.attain.teams.TeamProposal.MemberEntry;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeamFileTest {

    private final InMemoryPeople people = new InMemoryPeople("mei", "anna", "tom", "hugo", "lily", "ben");
    private final List<TableFault> faults = new ArrayList<>();

    @Test
    void aFileMakesATreeWhateverTheOrderOfItsRows() {
        TeamProposal read = read(
                TeamTree.NONE,
                """
                team,parent,manager,member,from,to
                East,Company,anna,lily,,2026-07-01
                East,,,tom,,
                华南,Company,hugo,lily,2026-07-01,
                Company,,mei,,,
                """);

        assertThat(faults).isEmpty();
        assertThat(read.entries())
                .containsExactly(
                        new Entry(
                                0,
                                2,
                                new Label("East", ""),
                                "anna",
                                "",
                                List.of(new MemberEntry("lily", "", "2026-07-01"), new MemberEntry("tom", "", ""))),
                        new Entry(
                                0,
                                2,
                                new Label("", "华南"),
                                "hugo",
                                "",
                                List.of(new MemberEntry("lily", "2026-07-01", ""))),
                        new Entry(0, -1, new Label("Company", ""), "mei", "", List.of()));
        assertThat(read.faults(TeamTree.NONE, people)).isEmpty();
    }

    @Test
    void whatAFileSaysOfAPersonIsAllThatHoldsAndTheRestStays() {
        TeamProposal read = read(company(), "team,member,from\n华东,lily,2026-01-01\n");

        assertThat(faults).isEmpty();
        assertThat(read.entries().get(1).label()).isEqualTo(new Label("East", "华东"));
        assertThat(read.entries().get(1).manager()).isEqualTo("anna");
        assertThat(read.entries().get(1).members())
                .contains(new MemberEntry("tom", "", ""), new MemberEntry("lily", "2026-01-01", ""))
                .doesNotContain(new MemberEntry("lily", "", "2026-07-01"));
        assertThat(read.entries().get(2).members()).isEmpty();
    }

    /** A row whose team is not found says nothing, and nobody is told. */
    @Test
    void aNameThatIsBrokenIntoLinesIsTheSameName() {
        TeamProposal read = read(
                TeamTree.NONE,
                "team,parent,manager,member\n\"North\nChina\",\"Sales\r\nCompany\",anna,tom\nSales Company,,mei,\n");

        assertThat(faults).isEmpty();
        assertThat(read.entries())
                .containsExactly(
                        new Entry(
                                0,
                                1,
                                new Label("North China", ""),
                                "anna",
                                "",
                                List.of(new MemberEntry("tom", "", ""))),
                        new Entry(0, -1, new Label("Sales Company", ""), "mei", "", List.of()));
    }

    @Test
    void readingAFileTwiceIsReadingItOnce() {
        String file = "team,parent,manager,member,from,to\nNorth,Company,ben,tom,2026-03-01,\n";
        TeamTree once = read(company(), file).applyTo(company());

        assertThat(read(once, file).applyTo(once).teams()).isEqualTo(once.teams());
    }

    @Test
    void noMoreTeamsAreReadThanAProjectMayHave() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(number -> "Team " + number + "\n")
                .collect(Collectors.joining("", "team\n", ""));

        TeamProposal read = read(company(), rows);

        assertThat(read.entries()).hasSize(TeamProposal.MOST_TEAMS);
        assertThat(faults)
                .containsExactly(new TableFault(
                        2 + TeamProposal.MOST_TEAMS - company().teams().size(),
                        "team",
                        "attain.teams.fault.tooMany",
                        List.of("200")));
    }

    @Test
    void norMoreMembers() {
        String rows = IntStream.range(0, 5_000)
                .mapToObj(number -> "North,lily\n")
                .collect(Collectors.joining("", "team,member\n", ""));

        TeamProposal unused = read(company(), rows);

        assertThat(faults)
                .containsExactly(new TableFault(1, "member", "attain.teams.fault.tooManyMembers", List.of("5000")));
    }

    @Test
    void whatRowsOfOneTeamSayOtherwiseIsToldOfAllOfThem() {
        TeamProposal unused = read(
                TeamTree.NONE,
                """
                team,parent,manager,standIn,member
                East,Company,anna,ben,lily
                East,Company,anna,,tom
                east,West,hugo,lily,
                West,,anna,,
                West,,nobody,,
                Company,,mei,,
                """);

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column() + " " + fault.arguments())
                .containsExactly(
                        "4 parent [Company, West]",
                        "4 manager [anna, hugo]",
                        "4 standIn [ben, lily]",
                        "6 manager [nobody]");
        assertThat(faults.get(0).messageKey()).isEqualTo("attain.teams.file.otherwise");
    }

    @Test
    void everyBadCellIsToldWithItsLine() {
        read(
                company(),
                "team,parent,manager,standIn,member,from,to\n,Company,,,,,\nWest,Nowhere,nobody,who,zed,soon,2026-02-30\n");

        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactlyInAnyOrder(
                        "2 team", "3 parent", "3 manager", "3 standIn", "3 member", "3 from", "3 to");
    }

    private TeamProposal read(TeamTree now, String file) {
        return new TeamFile(people).read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), now, faults);
    }
}
