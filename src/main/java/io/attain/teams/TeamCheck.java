package io.attain.teams;

import io.attain.kernel.Fault;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.teams.TeamProposal.Entry;
import io.attain.teams.TeamProposal.MemberEntry;
import io.attain.words.Label;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds all that is wrong with proposed teams. */
final class TeamCheck {

    private final List<Entry> entries;
    private final TeamTree now;
    private final People people;
    private final Set<String> known;
    private final Set<Long> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Stays stays = new Stays();
    private final List<Fault> faults = new ArrayList<>();

    TeamCheck(List<Entry> entries, TeamTree now, People people) {
        this.entries = entries;
        this.now = now;
        this.people = people;
        this.known = now.people();
    }

    List<Fault> faults() {
        if (entries.size() > TeamProposal.MOST_TEAMS) {
            add("teams", "tooMany", Integer.toString(TeamProposal.MOST_TEAMS));
            return faults;
        }
        if (entries.stream().mapToLong(entry -> entry.members().size()).sum() > TeamProposal.MOST_MEMBERS) {
            add("teams", "tooManyMembers", Integer.toString(TeamProposal.MOST_MEMBERS));
            return faults;
        }
        for (int place = 0; place < entries.size(); place++) {
            check(place, entries.get(place));
        }
        return faults;
    }

    private void check(int place, Entry entry) {
        String at = "teams." + place;
        if (entry.id() != 0 && (now.find(entry.id()).isEmpty() || !ids.add(entry.id()))) {
            add(at + ".id", "unknown", nameOf(entry.label()));
        }
        checkNames(at, entry.label());
        checkParent(at, place, entry);
        checkPerson(at + ".manager", entry.manager());
        checkPerson(at + ".standIn", entry.standIn());
        if (!entry.standIn().isEmpty() && entry.manager().isEmpty()) {
            add(at + ".standIn", "noManager");
        } else if (!entry.standIn().isEmpty() && entry.standIn().equals(entry.manager())) {
            add(at + ".standIn", "ownStandIn", nameOf(entry.manager()));
        }
        for (int index = 0; index < entry.members().size(); index++) {
            checkMember(at + ".members." + index, entry.label(), entry.members().get(index));
        }
    }

    private void checkNames(String at, Label label) {
        checkName(at + ".english", label.english());
        if (!label.chinese().equalsIgnoreCase(label.english())) {
            checkName(at + ".chinese", label.chinese());
        }
        if (label.isEmpty()) {
            add(at + ".english", "noName");
        }
    }

    private void checkName(String at, String name) {
        if (name.length() > TeamProposal.LONGEST) {
            add(at, "tooLong", Integer.toString(TeamProposal.LONGEST));
        } else if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
            add(at, "nameTwice", name);
        }
    }

    private void checkParent(String at, int place, Entry entry) {
        if (entry.parent() < -1 || entry.parent() >= entries.size()) {
            add(at + ".parent", "noParent");
        } else if (isInRing(place)) {
            add(at + ".parent", "ring", nameOf(entry.label()));
        }
    }

    /** Whether a team is above itself. */
    private boolean isInRing(int place) {
        int above = entries.get(place).parent();
        for (int steps = 0; steps < entries.size() && above >= 0 && above < entries.size(); steps++) {
            if (above == place) {
                return true;
            }
            above = entries.get(above).parent();
        }
        return false;
    }

    /** Who was there before stays there, also when gone: what was stays as it was. */
    private void checkPerson(String at, String key) {
        if (!key.isEmpty() && !known.contains(key) && !people.isActive(key)) {
            add(at, "noUser", nameOf(key));
        }
    }

    private void checkMember(String at, Label team, MemberEntry member) {
        if (member.person().isEmpty()) {
            add(at + ".person", "nobody");
        }
        checkPerson(at + ".person", member.person());
        if (member.first().isEmpty()) {
            add(at + ".from", "noDay", member.from());
        }
        if (member.end().isEmpty()) {
            add(at + ".to", "noDay", member.to());
        }
        Optional<Period> days = member.days();
        if (days.isPresent()) {
            stays.add(member.person(), team, days.get())
                    .ifPresent(clash -> add(
                            at + ".from",
                            clash.from().equals(KnownDays.ALL.start()) ? "overlapAlways" : "overlap",
                            nameOf(member.person()),
                            nameOf(clash.team()),
                            clash.from()));
        } else if (member.first().isPresent() && member.end().isPresent()) {
            add(at + ".to", "reversed");
        }
    }

    private static String nameOf(Label team) {
        return team.english().isEmpty() || team.chinese().isEmpty()
                ? team.english() + team.chinese()
                : team.english() + " / " + team.chinese();
    }

    private String nameOf(String key) {
        return people.of(key).name();
    }

    private void add(String field, String what, Serializable... arguments) {
        faults.add(new Fault(field, "attain.teams.fault." + what, List.of(arguments)));
    }
}
