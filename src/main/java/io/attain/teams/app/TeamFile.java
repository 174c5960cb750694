package io.attain.teams.app;

import io.attain.kernel.People;
import io.attain.kernel.Person;
import io.attain.kernel.VisibleText;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableRow;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamProposal.Entry;
import io.attain.teams.TeamProposal.MemberEntry;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Reads teams from a file: a row says of a team what it is a part of, who manages it, who stands in, and one of its members.
 * Empty cells say nothing. A team is known by either of its names; one that is not there is added. Where the file names a
 * member, its rows are all that holds for that person; everything else stays as it is.
 */
@Component
public record TeamFile(People people) {

    private static final int MAX_NAME = 255;

    /**
     * What the file makes of the teams; what is wrong with it goes to {@code faults}, and then the answer is of no use. There are
     * no more of them than a project may have: all are told at once.
     */
    public TeamProposal read(InputStream content, TeamTree now, List<TableFault> faults) {
        List<TableRow> rows = Table.read(content, List.of("team"), faults).rows();
        Reading reading = new Reading(now);
        rows.forEach(reading::name);
        rows.forEach(reading::row);
        List<Entry> entries =
                reading.teams.stream().map(team -> team.entry(reading.replaced)).toList();
        if (entries.stream().mapToInt(entry -> entry.members().size()).sum() > TeamProposal.MOST_MEMBERS) {
            faults.add(new TableFault(
                    1,
                    "member",
                    "attain.teams.fault.tooManyMembers",
                    List.of(Integer.toString(TeamProposal.MOST_MEMBERS))));
        }
        return new TeamProposal(entries);
    }

    /**
     * What a row says of a team.
     *
     * @param written as it stands there
     */
    private record Said(Object what, String written) {}

    /** A team while its rows are read. */
    private static final class Draft {
        private final Entry before;
        private final Map<String, Said> said = new HashMap<>();
        private int parent;
        private String manager;
        private String standIn;
        private final List<MemberEntry> added = new ArrayList<>();

        Draft(Entry before) {
            this.before = before;
            this.parent = before.parent();
            this.manager = before.manager();
            this.standIn = before.standIn();
        }

        Entry entry(Set<String> replaced) {
            List<MemberEntry> members = new ArrayList<>(before.members());
            members.removeIf(member -> replaced.contains(member.person()));
            members.addAll(added);
            return new Entry(before.id(), parent, before.label(), manager, standIn, members);
        }
    }

    private final class Reading {
        private final List<Draft> teams = new ArrayList<>();
        private final Set<String> replaced = new HashSet<>();
        private boolean isFull;

        Reading(TeamTree now) {
            TeamProposal.of(now).entries().forEach(entry -> teams.add(new Draft(entry)));
        }

        void name(TableRow row) {
            String name = row.required("team", TeamProposal.LONGEST);
            if (name.isEmpty() || isFull || placeOf(name) >= 0) {
                return;
            }
            isFull = teams.size() >= TeamProposal.MOST_TEAMS;
            if (isFull) {
                row.fault("team", "attain.teams.fault.tooMany", Integer.toString(TeamProposal.MOST_TEAMS));
            } else {
                teams.add(new Draft(new Entry(0, -1, label(name), "", "", List.of())));
            }
        }

        void row(TableRow row) {
            int place = placeOf(row, "team");
            if (place < 0) {
                return;
            }
            Draft team = teams.get(place);
            if (!row.text("parent").isEmpty()) {
                team.parent = placeOf(row, "parent");
                if (team.parent < 0) {
                    row.fault("parent", "attain.teams.file.noTeam", row.text("parent"));
                } else {
                    mustAgree(row, "parent", team, team.parent);
                }
            }
            manages(row, "manager", team).ifPresent(key -> team.manager = key);
            manages(row, "standIn", team).ifPresent(key -> team.standIn = key);
            Optional<LocalDate> from = row.date("from");
            Optional<LocalDate> to = row.date("to");
            person(row, "member").ifPresent(person -> {
                replaced.add(person.key());
                team.added.add(new MemberEntry(person.key(), text(from), text(to)));
            });
        }

        private Optional<String> manages(TableRow row, String column, Draft team) {
            Optional<String> key = person(row, column).map(Person::key);
            key.ifPresent(found -> mustAgree(row, column, team, found));
            return key;
        }

        /** A team has one of each: of two that rows say nobody could tell which holds. */
        private void mustAgree(TableRow row, String column, Draft team, Object what) {
            Said said = new Said(what, row.text(column));
            Said before = team.said.putIfAbsent(column, said);
            if (before != null && !before.what().equals(what)) {
                row.fault(column, "attain.teams.file.otherwise", before.written(), said.written());
            }
        }

        private Optional<Person> person(TableRow row, String column) {
            String name = row.text(column);
            Optional<Person> person = name.length() > MAX_NAME ? Optional.empty() : people.named(name);
            if (!name.isEmpty() && person.isEmpty()) {
                row.fault(column, "attain.teams.file.noUser", name);
            }
            return person;
        }

        /** Spreadsheets break names that are longer than their cells. */
        private int placeOf(TableRow row, String column) {
            return placeOf(VisibleText.line(row.text(column)));
        }

        private int placeOf(String name) {
            return IntStream.range(0, teams.size())
                    .filter(place -> teams.get(place).before.label().isCalled(name))
                    .findFirst()
                    .orElse(-1);
        }
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Label label(String name) {
        boolean isChinese =
                name.codePoints().anyMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
        return isChinese ? new Label("", name) : new Label(name, "");
    }
}
