package io.attain.teams;

import io.attain.kernel.Period;
import io.attain.kernel.Whole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The teams of a project.
 *
 * @param version how often they were changed
 * @param teams in the order in which they are shown; none is a part of itself, and nobody is in two on one day
 */
public record TeamTree(int version, List<Team> teams) implements Whole {

    /** The teams of a project that has none. */
    public static final TeamTree NONE = new TeamTree(0, List.of());

    public TeamTree {
        teams = List.copyOf(teams);
    }

    /** The team of an id. */
    public Optional<Team> find(long id) {
        return teams.stream().filter(team -> team.id() == id).findFirst();
    }

    /** The team that a person belongs to on a day, if any. */
    public Optional<Team> teamOf(String person, LocalDate day) {
        return teams.stream().filter(team -> has(team, person, day)).findFirst();
    }

    /** Who belongs on a day to a team or one below it. */
    public Set<String> membersOf(Team team, LocalDate day) {
        return withBelow(team)
                .flatMap(each -> each.members().stream())
                .filter(member -> member.days().contains(day))
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Who manages a person on a day: the manager of the person's team or, while that one is on leave, the stand-in; then those
     * of the teams above it, and so on. Nobody manages themselves. Nobody at all for who is in no team.
     */
    public List<String> managersOf(String person, LocalDate day, Absences absences) {
        return teamOf(person, day).stream()
                .flatMap(this::withAbove)
                .map(team -> actingManager(team, day, absences))
                .filter(Objects::nonNull)
                .filter(manager -> !manager.equals(person))
                .distinct()
                .toList();
    }

    /**
     * Who acts on a day for a person who is on leave: the stand-in of a team that the person manages, or else the nearest who
     * manages the person and is at work.
     */
    public Optional<String> actingFor(String person, LocalDate day, Absences absences) {
        return Stream.concat(
                        teams.stream()
                                .filter(team -> person.equals(team.manager()))
                                .map(team -> Optional.ofNullable(actingManager(team, day, absences)))
                                .flatMap(Optional::stream),
                        managersOf(person, day, absences).stream())
                .filter(acting -> !acting.equals(person) && !absences.isAway(acting, day))
                .findFirst();
    }

    /** The teams that a person leads on a day, as manager or as the stand-in of one who is on leave, with those below. */
    public Set<Team> ledBy(String person, LocalDate day, Absences absences) {
        return teams.stream()
                .filter(team -> person.equals(team.manager()) || person.equals(actingManager(team, day, absences)))
                .flatMap(this::withBelow)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether somebody who leads teams on a day leads one of those that a person managed, or belonged to on any of some days:
     * what was before stays with the team of then.
     */
    public boolean leads(String leader, LocalDate day, Absences absences, String person, Period days) {
        Set<Team> led = ledBy(leader, day, absences);
        return teamsOf(person, days).anyMatch(led::contains);
    }

    /** Whether a person managed no team and belonged to none on any of these days. */
    public boolean isOutside(String person, Period days) {
        return teamsOf(person, days).findAny().isEmpty();
    }

    private Stream<Team> teamsOf(String person, Period days) {
        return teams.stream().filter(team -> person.equals(team.manager()) || hadOn(team, person, days));
    }

    private static boolean hadOn(Team team, String person, Period days) {
        return team.members().stream()
                .anyMatch(member ->
                        member.person().equals(person) && member.days().overlaps(days));
    }

    /** Everybody who manages a team, or is a member of one on some of these days. */
    public Set<String> inTeams(Period days) {
        return teams.stream()
                .flatMap(team -> Stream.concat(
                        Stream.ofNullable(team.manager()),
                        team.members().stream()
                                .filter(member -> member.days().overlaps(days))
                                .map(Member::person)))
                .collect(Collectors.toSet());
    }

    /** Everybody who manages, stands in or is or was a member. */
    public Set<String> people() {
        return teams.stream()
                .flatMap(team -> Stream.concat(
                        Stream.of(team.manager(), team.standIn()).filter(Objects::nonNull),
                        team.members().stream().map(Member::person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The stand-in counts only while at work. */
    private static @Nullable String actingManager(Team team, LocalDate day, Absences absences) {
        String manager = team.manager();
        String standIn = team.standIn();
        return manager != null && standIn != null && absences.isAway(manager, day) && !absences.isAway(standIn, day)
                ? standIn
                : manager;
    }

    private static boolean has(Team team, String person, LocalDate day) {
        return team.members().stream()
                .anyMatch(member ->
                        member.person().equals(person) && member.days().contains(day));
    }

    /** How many teams are above one. */
    public int levelOf(Team team) {
        return Math.toIntExact(withAbove(team).count() - 1);
    }

    private Stream<Team> withAbove(Team team) {
        List<Team> way = new ArrayList<>(List.of(team));
        for (Long above = team.parent();
                above != null;
                above = way.get(way.size() - 1).parent()) {
            way.add(find(above).orElseThrow());
        }
        return way.stream();
    }

    /** A team and those below it. */
    public Stream<Team> withBelow(Team team) {
        return Stream.concat(
                Stream.of(team),
                teams.stream()
                        .filter(each -> Objects.equals(each.parent(), team.id()))
                        .flatMap(this::withBelow));
    }

    @Override
    public boolean saysAs(Whole other) {
        return other instanceof TeamTree its && teams.equals(its.teams);
    }
}
