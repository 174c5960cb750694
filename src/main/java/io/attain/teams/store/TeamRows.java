package io.attain.teams.store;

import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A project's teams as rows, and rows as teams. */
record TeamRows(long project) {

    static final String SLOT = "SLOT";
    static final String PROJECT = "PROJECT_ID";

    List<Columns> teams(TeamTree tree) {
        List<Columns> rows = new ArrayList<>();
        for (Team team : tree.teams()) {
            rows.add(row(Long.toString(team.id()))
                    .and("TEAM_ID", team.id())
                    .and("PLACE", rows.size())
                    .and("PARENT_ID", Objects.requireNonNullElse(team.parent(), 0L))
                    .and("ENGLISH", team.label().english())
                    .and("CHINESE", team.label().chinese())
                    .and("MANAGER_KEY", team.manager())
                    .and("STAND_IN_KEY", team.standIn()));
        }
        return rows;
    }

    List<Columns> members(TeamTree tree) {
        return tree.teams().stream()
                .flatMap(team -> team.members().stream()
                        .map(member -> row(member.days().start() + "/" + member.person())
                                .and("TEAM_ID", team.id())
                                .and("PERSON_KEY", member.person())
                                .and("FIRST_DAY", member.days().start())
                                .and("END_DAY", member.days().end())))
                .toList();
    }

    private Columns row(String name) {
        return Columns.of(SLOT, project + ":" + name).and(PROJECT, project);
    }

    static Team team(TeamRow row, List<Member> members) {
        return new Team(
                row.getTeamId(),
                row.getParentId() == 0 ? null : row.getParentId(),
                new Label(Columns.text(row.getEnglish()), Columns.text(row.getChinese())),
                row.getManagerKey(),
                row.getStandInKey(),
                members);
    }

    static Member member(TeamMemberRow row) {
        return new Member(
                row.getPersonKey(),
                new Period(LocalDate.ofEpochDay(row.getFirstDay()), LocalDate.ofEpochDay(row.getEndDay())));
    }
}
