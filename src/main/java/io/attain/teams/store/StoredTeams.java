package io.attain.teams.store;

import static io.attain.teams.store.TeamRows.PROJECT;
import static io.attain.teams.store.TeamRows.SLOT;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Recent;
import io.attain.kernel.store.Writing;
import io.attain.teams.Member;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.stereotype.Component;

/** The teams of all projects in Active Objects. Every list of alerts asks for them, so they are read at most every few seconds. */
@Component
public final class StoredTeams implements Teams {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final ActiveObjects ao;
    private final Writing writing;
    private final Map<Long, Recent<TeamTree>> recent = new ConcurrentHashMap<>();

    /** Keeps them in these tables. */
    public StoredTeams(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public TeamTree of(long projectId) {
        return recent(projectId).get();
    }

    @Override
    public boolean save(long projectId, TeamTree teams) {
        try {
            return writing.write(() -> write(projectId, teams));
        } finally {
            recent(projectId).forget();
        }
    }

    private Recent<TeamTree> recent(long projectId) {
        return recent.computeIfAbsent(projectId, id -> new Recent<>(INTERVAL, () -> read(id)));
    }

    private boolean write(long projectId, TeamTree teams) {
        TeamTree before = read(projectId);
        if (before.version() != teams.version() - 1) {
            return false;
        }
        if (before.version() == 0) {
            ao.create(TeamListRow.class, Map.of(PROJECT, projectId, "VERSION_NUMBER", 1));
        } else {
            TeamListRow list = rows(TeamListRow.class, projectId).findFirst().orElseThrow();
            list.setVersionNumber(teams.version());
            list.save();
        }
        TeamRows rows = new TeamRows(projectId);
        replace(TeamRow.class, rows.teams(before), rows.teams(teams));
        replace(TeamMemberRow.class, rows.members(before), rows.members(teams));
        return true;
    }

    /** Brings the rows of one table from what they were to what they shall be; rows that stay are not touched. */
    private <R extends RawEntity<Long>> void replace(
            Class<R> type, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        before.forEach((slot, row) -> {
            if (!row.equals(after.get(slot))) {
                ao.deleteWithSQL(type, SLOT + " = ?", slot);
            }
        });
        after.forEach((slot, row) -> {
            if (!row.equals(before.get(slot))) {
                ao.create(type, row);
            }
        });
    }

    private TeamTree read(long projectId) {
        Map<Long, List<Member>> members = rows(TeamMemberRow.class, projectId)
                .collect(Collectors.groupingBy(
                        TeamMemberRow::getTeamId, Collectors.mapping(TeamRows::member, Collectors.toList())));
        return rows(TeamListRow.class, projectId)
                .findFirst()
                .map(list -> new TeamTree(
                        list.getVersionNumber(),
                        Stream.of(ao.find(
                                        TeamRow.class,
                                        Query.select()
                                                .where(PROJECT + " = ?", projectId)
                                                .order("PLACE")))
                                .map(row -> TeamRows.team(row, members.getOrDefault(row.getTeamId(), List.of())))
                                .toList()))
                .orElse(TeamTree.NONE);
    }

    private <R extends RawEntity<Long>> Stream<R> rows(Class<R> type, long projectId) {
        return Stream.of(ao.find(type, Query.select().where(PROJECT + " = ?", projectId)));
    }
}
