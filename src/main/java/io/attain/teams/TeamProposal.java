package io.attain.teams;

import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody wants a project's teams to be: all of them, in their new order.
 *
 * @param entries one for each team
 */
public record TeamProposal(List<Entry> entries) {

    /** The most teams of a project. */
    public static final int MOST_TEAMS = 200;
    /** The most stretches that people belong to its teams, past ones among them. */
    public static final int MOST_MEMBERS = 5_000;
    /** The longest name, in characters. */
    public static final int LONGEST = 60;

    private static final long IDS_OF_A_VERSION = 1_000;

    public TeamProposal {
        entries = List.copyOf(entries);
    }

    /**
     * A team.
     *
     * @param id 0 for one that is not there yet
     * @param parent the place, from 0, of the team it is a part of; -1 for one on top
     * @param label its names
     * @param manager a user key; empty for nobody
     * @param standIn a user key; empty for nobody
     */
    public record Entry(long id, int parent, Label label, String manager, String standIn, List<MemberEntry> members) {

        public Entry {
            members = List.copyOf(members);
        }
    }

    /**
     * Somebody who belongs to it.
     *
     * @param person the user key
     * @param from the first day, as in 2026-11-23; empty for always
     * @param to the first day no longer; empty for as long as nobody says otherwise
     */
    public record MemberEntry(String person, String from, String to) {

        static MemberEntry of(Member member) {
            LocalDate first = member.days().start();
            LocalDate end = member.days().end();
            return new MemberEntry(
                    member.person(),
                    first.equals(KnownDays.ALL.start()) ? "" : first.toString(),
                    end.equals(KnownDays.ALL.end()) ? "" : end.toString());
        }

        /** The days, if both are days and in order. */
        Optional<Period> days() {
            return first().flatMap(first -> end().filter(first::isBefore).map(end -> new Period(first, end)));
        }

        Optional<LocalDate> first() {
            return from.isEmpty() ? Optional.of(KnownDays.ALL.start()) : KnownDays.named(from);
        }

        Optional<LocalDate> end() {
            return to.isEmpty() ? Optional.of(KnownDays.ALL.end()) : KnownDays.named(to);
        }
    }

    /** Teams as they are, of which no change would come. */
    public static TeamProposal of(TeamTree tree) {
        List<Long> ids = tree.teams().stream().map(Team::id).toList();
        return new TeamProposal(tree.teams().stream()
                .map(team -> new Entry(
                        team.id(),
                        team.parent() == null ? -1 : ids.indexOf(team.parent()),
                        team.label(),
                        Objects.requireNonNullElse(team.manager(), ""),
                        Objects.requireNonNullElse(team.standIn(), ""),
                        team.members().stream().map(MemberEntry::of).toList()))
                .toList());
    }

    /**
     * Everything that speaks against the change, each at its field, as in {@code teams.3.members.0.from}; empty if {@link
     * #applyTo} may make it.
     */
    public List<Fault> faults(TeamTree now, People people) {
        return new TeamCheck(entries, now, people).faults();
    }

    /** The teams as they are to be, if there are no faults. A new team's id tells in which version it was made. */
    public TeamTree applyTo(TeamTree now) {
        int version = now.version() + 1;
        List<Long> ids = new ArrayList<>();
        for (Entry entry : entries) {
            ids.add(entry.id == 0 ? version * IDS_OF_A_VERSION + ids.size() : entry.id);
        }
        List<Team> teams = new ArrayList<>();
        for (Entry entry : entries) {
            teams.add(new Team(
                    ids.get(teams.size()),
                    entry.parent < 0 ? null : ids.get(entry.parent),
                    entry.label,
                    entry.manager.isEmpty() ? null : entry.manager,
                    entry.standIn.isEmpty() ? null : entry.standIn,
                    entry.members.stream()
                            .map(member ->
                                    new Member(member.person, member.days().orElseThrow()))
                            .toList()));
        }
        return new TeamTree(version, teams);
    }
}
