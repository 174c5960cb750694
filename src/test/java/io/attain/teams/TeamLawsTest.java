package io.attain.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Period;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whichever teams, on whichever day and whoever is on leave. */
class TeamLawsTest {

    private static final List<String> PEOPLE = List.of("anna", "ben", "hugo", "lily", "mei", "tom");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final List<LocalDate> DAYS = List.of(JUNE, JUNE.plusDays(1));

    /** Teams, and who is on leave on all days. */
    record Company(TeamTree tree, Set<String> away) implements Absences {

        @Override
        public boolean isAway(String person, LocalDate day) {
            return away.contains(person);
        }
    }

    @Property
    void whoManagesSomebodyLeadsTheirTeamAndNobodyManagesThemselves(@ForAll("companies") Company company) {
        TeamTree tree = company.tree();
        for (LocalDate day : DAYS) {
            for (String person : PEOPLE) {
                List<String> managers = tree.managersOf(person, day, company);

                assertThat(managers).doesNotContain(person).doesNotHaveDuplicates();
                assertThat(tree.teamOf(person, day).isPresent() || managers.isEmpty())
                        .isTrue();
                for (String manager : managers) {
                    assertThat(tree.ledBy(manager, day, company))
                            .contains(tree.teamOf(person, day).orElseThrow());
                    assertThat(tree.leads(manager, day, company, person, new Period(day, day.plusDays(1))))
                            .isTrue();
                }
            }
        }
    }

    @Property
    void whoLeadsATeamLeadsAllBelowIt(@ForAll("companies") Company company) {
        TeamTree tree = company.tree();
        for (String person : PEOPLE) {
            Set<Team> led = tree.ledBy(person, JUNE, company);
            assertThat(led).containsAll(led.stream().flatMap(tree::withBelow).toList());
            tree.teams().stream()
                    .filter(team -> person.equals(team.manager()))
                    .forEach(team -> assertThat(led).as("also on leave").contains(team));
        }
    }

    @Property
    void whoActsForSomebodyIsThereAndIsAnother(@ForAll("companies") Company company) {
        for (String person : PEOPLE) {
            company.tree()
                    .actingFor(person, JUNE, company)
                    .ifPresent(acting -> assertThat(acting).isNotEqualTo(person).isNotIn(company.away()));
        }
    }

    @Property
    void everyMemberIsInOneTeamOfTheDayAndInAllAboveIt(@ForAll("companies") Company company) {
        TeamTree tree = company.tree();
        for (LocalDate day : DAYS) {
            Set<String> all = tree.teams().stream()
                    .filter(team -> team.parent() == null)
                    .flatMap(top -> tree.membersOf(top, day).stream())
                    .collect(Collectors.toSet());

            assertThat(all)
                    .isEqualTo(PEOPLE.stream()
                            .filter(person -> tree.teamOf(person, day).isPresent())
                            .collect(Collectors.toSet()));
            for (Team team : tree.teams()) {
                Set<String> below = new HashSet<>();
                tree.withBelow(team).forEach(each -> below.addAll(tree.membersOf(each, day)));
                assertThat(tree.membersOf(team, day)).isEqualTo(below);
            }
        }
    }

    @Property
    void teamsProposedAsTheyAreChangeNothing(@ForAll("companies") Company company) {
        TeamTree tree = company.tree();
        TeamProposal same = TeamProposal.of(tree);

        assertThat(same.faults(tree, new InMemoryPeople(PEOPLE.toArray(String[]::new))))
                .isEmpty();
        assertThat(same.applyTo(tree).saysAs(tree)).isTrue();
        assertThat(same.applyTo(tree).version()).isEqualTo(tree.version() + 1);
    }

    @Property
    void aTeamStandsBelowAsManyAsLeadToTheTop(@ForAll("companies") Company company) {
        TeamTree tree = company.tree();
        for (Team team : tree.teams()) {
            int above = 0;
            for (Long parent = team.parent();
                    parent != null;
                    parent = tree.find(parent).orElseThrow().parent()) {
                above++;
            }
            assertThat(tree.levelOf(team)).isEqualTo(above);
        }
    }

    /** Each team is a part of an earlier one or stands on top; each person is in one team up to June and in one from then on. */
    @Provide
    Arbitrary<Company> companies() {
        Arbitrary<String> somebody = Arbitraries.of(PEOPLE).injectNull(0.3);
        Arbitrary<List<Integer>> parents =
                Arbitraries.integers().between(-1, 4).list().ofMinSize(1).ofMaxSize(5);
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(-1, 4).list().ofSize(PEOPLE.size() * 2);
        Arbitrary<List<String>> managers = somebody.list().ofSize(5);
        return Combinators.combine(
                        parents,
                        managers,
                        managers,
                        places,
                        Arbitraries.of(PEOPLE).set().ofMaxSize(4))
                .as((above, managing, standing, members, away) ->
                        new Company(tree(above, managing, standing, members), away));
    }

    private static TeamTree tree(
            List<Integer> parents, List<String> managers, List<String> standIns, List<Integer> places) {
        Map<Integer, List<Member>> members = new TreeMap<>();
        for (int at = 0; at < places.size(); at++) {
            Period days = at < PEOPLE.size()
                    ? new Period(KnownDays.ALL.start(), DAYS.get(1))
                    : new Period(DAYS.get(1), KnownDays.ALL.end());
            members.computeIfAbsent(places.get(at), place -> new ArrayList<>())
                    .add(new Member(PEOPLE.get(at % PEOPLE.size()), days));
        }
        return new TeamTree(
                1,
                IntStream.range(0, parents.size())
                        .mapToObj(place -> {
                            String manager = managers.get(place);
                            String standIn = standIns.get(place);
                            return new Team(
                                    1_000L + place,
                                    parents.get(place) < 0 || place == 0 ? null : 1_000L + parents.get(place) % place,
                                    new Label("Team " + place, ""),
                                    manager,
                                    manager == null || manager.equals(standIn) ? null : standIn,
                                    members.getOrDefault(place, List.of()));
                        })
                        .toList());
    }
}
