package io.attain.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.InMemoryPeople;
import io.attain.teams.TeamProposal.Entry;
import io.attain.teams.TeamProposal.MemberEntry;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the stretches: at most one team a day, and a move changes nothing of what was before it. */
class StaysTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 30;
    private static final InMemoryPeople PEOPLE = new InMemoryPeople("lily", "tom");

    /** Days from START, the last one not among them. */
    record Stay(int team, String person, int from, int to) {

        boolean includes(String who, int day) {
            return person.equals(who) && from <= day && day < to;
        }
    }

    @Provide
    Arbitrary<Stay> stays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("lily", "tom"),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(1, 10))
                .as((team, person, from, length) -> new Stay(team, person, from, Math.min(from + length, DAYS)));
    }

    @Property
    void aDayInTwoTeamsIsFoundAndNothingElseIs(@ForAll @Size(max = 8) List<@From("stays") Stay> stays) {
        boolean twice = IntStream.range(0, DAYS).anyMatch(day -> List.of("lily", "tom").stream()
                .anyMatch(who ->
                        stays.stream().filter(stay -> stay.includes(who, day)).count() > 1));

        assertThat(proposal(stays).faults(TeamTree.NONE, PEOPLE).isEmpty()).isEqualTo(!twice);
    }

    @Property
    void everyDayHasTheTeamThatWasSaid(@ForAll @Size(max = 8) List<@From("stays") Stay> stays) {
        TeamProposal proposal = proposal(stays);
        if (!proposal.faults(TeamTree.NONE, PEOPLE).isEmpty()) {
            return;
        }
        TeamTree tree = proposal.applyTo(TeamTree.NONE);
        for (int day = 0; day < DAYS; day++) {
            int on = day;
            List<Long> said = stays.stream()
                    .filter(stay -> stay.includes("lily", on))
                    .map(stay -> tree.teams().get(stay.team).id())
                    .toList();
            assertThat(tree.teamOf("lily", START.plusDays(day)).map(Team::id).stream())
                    .containsExactlyElementsOf(said);
        }
    }

    @Property
    void aMoveChangesOnlyWhatComesAfterIt(@ForAll @IntRange(min = 1, max = DAYS - 1) int move) {
        TeamTree tree = proposal(List.of(new Stay(1, "lily", 0, move), new Stay(2, "lily", move, DAYS)))
                .applyTo(TeamTree.NONE);
        TeamTree before = proposal(List.of(new Stay(1, "lily", 0, DAYS))).applyTo(TeamTree.NONE);

        for (LocalDate day : START.datesUntil(START.plusDays(DAYS)).toList()) {
            boolean moved = !day.isBefore(START.plusDays(move));
            assertThat(idOf(tree, day)).isEqualTo(moved ? tree.teams().get(2).id() : idOf(before, day));
        }
    }

    private static long idOf(TeamTree tree, LocalDate day) {
        return tree.teamOf("lily", day).orElseThrow().id();
    }

    private static TeamProposal proposal(List<Stay> stays) {
        List<Entry> entries = new ArrayList<>();
        for (int team = 0; team < 3; team++) {
            int number = team;
            entries.add(new Entry(
                    0,
                    team == 0 ? -1 : 0,
                    new Label("Team " + team, ""),
                    "",
                    "",
                    stays.stream()
                            .filter(stay -> stay.team == number)
                            .map(stay -> new MemberEntry(stay.person, day(stay.from), day(stay.to)))
                            .toList()));
        }
        return new TeamProposal(entries);
    }

    private static String day(int number) {
        return START.plusDays(number).toString();
    }
}
