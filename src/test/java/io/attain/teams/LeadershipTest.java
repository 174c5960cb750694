package io.attain.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.KnownDays;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whoever manages somebody leads that person's team, in any tree, whoever is on leave. */
class LeadershipTest {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
    private static final List<String> PEOPLE = List.of("anna", "ben", "hugo", "lily", "mei", "tom");

    @Property(tries = 400)
    void whoManagesAPersonLeadsTheTeamWithThePersonInIt(@ForAll Random random) {
        TeamTree tree = tree(random);
        Absences absences = away(random);
        for (String person : PEOPLE) {
            List<String> managers = tree.managersOf(person, DAY, absences);

            assertThat(managers).doesNotContain(person).doesNotHaveDuplicates();
            for (String manager : managers) {
                Set<Team> led = tree.ledBy(manager, DAY, absences);
                assertThat(led).contains(tree.teamOf(person, DAY).orElseThrow());
                assertThat(led).anyMatch(team -> tree.membersOf(team, DAY).contains(person));
            }
        }
    }

    @Property(tries = 400)
    void whoIsOnLeaveIsStoodInForOnlyByWhoIsThere(@ForAll Random random) {
        TeamTree tree = tree(random);
        Absences absences = away(random);
        for (String person : PEOPLE) {
            tree.managersOf(person, DAY, absences).stream()
                    .filter(manager -> absences.isAway(manager, DAY))
                    .forEach(manager -> assertThat(tree.teams())
                            .as("nobody could stand in for %s", manager)
                            .anyMatch(team -> manager.equals(team.manager())
                                    && (team.standIn() == null || absences.isAway(team.standIn(), DAY))));
        }
    }

    @Property(tries = 400)
    void aTeamHasTheMembersOfAllTeamsBelow(@ForAll Random random) {
        TeamTree tree = tree(random);
        for (Team team : tree.teams()) {
            if (team.parent() != null) {
                assertThat(tree.membersOf(tree.find(team.parent()).orElseThrow(), DAY))
                        .containsAll(tree.membersOf(team, DAY));
            }
            assertThat(tree.membersOf(team, KnownDays.ALL.end())).isEmpty();
        }
    }

    private static TeamTree tree(Random random) {
        int size = 1 + random.nextInt(6);
        List<List<Member>> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            members.add(new ArrayList<>());
        }
        PEOPLE.stream().filter(person -> random.nextInt(5) > 0).forEach(person -> members.get(random.nextInt(size))
                .add(new Member(person, KnownDays.ALL)));
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String manager = somebody(random);
            teams.add(new Team(
                    i + 1L,
                    i == 0 || random.nextInt(6) == 0 ? null : 1L + random.nextInt(i),
                    new Label("Team " + i, ""),
                    manager,
                    manager == null ? null : somebody(random),
                    members.get(i)));
        }
        return new TeamTree(1, teams);
    }

    private static @Nullable String somebody(Random random) {
        return random.nextInt(4) == 0 ? null : PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static Absences away(Random random) {
        Set<String> away =
                PEOPLE.stream().filter(person -> random.nextInt(3) == 0).collect(Collectors.toSet());
        return (person, day) -> away.contains(person);
    }
}
