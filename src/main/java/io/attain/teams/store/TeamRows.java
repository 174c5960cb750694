package io.attain.teams.store;

import io.attain.kernel.Period;
import io.attain.teams.Member;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.words.Label;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A project's teams as rows, each a map of columns by its slot, and rows as teams. */
final class TeamRows {

    static final String SLOT = "SLOT";
    static final String PROJECT = "PROJECT_ID";

    private final long project;

    TeamRows(long project) {
        this.project = project;
    }

    Map<String, Map<String, Object>> teams(TeamTree tree) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Team team : tree.teams()) {
            Map<String, Object> row = row(rows, Long.toString(team.id()));
            row.put("TEAM_ID", team.id());
            row.put("PLACE", rows.size() - 1);
            row.put("PARENT_ID", Objects.requireNonNullElse(team.parent(), 0L));
            row.put("ENGLISH", team.label().english());
            row.put("CHINESE", team.label().chinese());
            put(row, "MANAGER_KEY", team.manager());
            put(row, "STAND_IN_KEY", team.standIn());
        }
        return rows;
    }

    Map<String, Map<String, Object>> members(TeamTree tree) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        for (Team team : tree.teams()) {
            for (Member member : team.members()) {
                Map<String, Object> row = row(rows, member.days().start() + "/" + member.person());
                row.put("TEAM_ID", team.id());
                row.put("PERSON_KEY", member.person());
                row.put("FIRST_DAY", (int) member.days().start().toEpochDay());
                row.put("END_DAY", (int) member.days().end().toEpochDay());
            }
        }
        return rows;
    }

    private static void put(Map<String, Object> row, String column, @Nullable String person) {
        if (person != null) {
            row.put(column, person);
        }
    }

    private Map<String, Object> row(Map<String, Map<String, Object>> rows, String name) {
        Map<String, Object> row = new HashMap<>();
        row.put(SLOT, project + ":" + name);
        row.put(PROJECT, project);
        rows.put(project + ":" + name, row);
        return row;
    }

    /** Some databases keep an empty text as null. */
    static Team team(TeamRow row, List<Member> members) {
        return new Team(
                row.getTeamId(),
                row.getParentId() == 0 ? null : row.getParentId(),
                new Label(
                        Objects.requireNonNullElse(row.getEnglish(), ""),
                        Objects.requireNonNullElse(row.getChinese(), "")),
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
