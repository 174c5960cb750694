package io.attain.teams.store;

import static io.attain.teams.store.TeamRows.PROJECT;
import static io.attain.teams.store.TeamRows.SLOT;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.Kept;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Writing;
import io.attain.teams.Member;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.springframework.stereotype.Component;

/** The teams of all projects in Active Objects. Every list of alerts asks for them, so they are kept in memory. */
@Component
public final class StoredTeams implements Teams {

    private final ActiveObjects ao;
    private final Editions editions;
    private final Writing writing;
    private final KeyedRows<TeamListRow> lists;
    private final KeyedRows<TeamRow> teams;
    private final KeyedRows<TeamMemberRow> members;
    private final Map<Long, Kept<TeamTree>> kept = new ConcurrentHashMap<>();

    /** Keeps them in these tables. */
    public StoredTeams(@ComponentImport ActiveObjects ao, Editions editions) {
        this.ao = ao;
        this.editions = editions;
        this.writing = new Writing(ao);
        this.lists = writing.keyed(TeamListRow.class, PROJECT);
        this.teams = writing.keyed(TeamRow.class, SLOT);
        this.members = writing.keyed(TeamMemberRow.class, SLOT);
    }

    @Override
    public TeamTree of(long projectId) {
        return kept(projectId).get();
    }

    @Override
    public boolean save(long projectId, TeamTree tree) {
        return kept(projectId).change(() -> write(projectId, tree));
    }

    private Kept<TeamTree> kept(long projectId) {
        return kept.computeIfAbsent(projectId, id -> editions.keep("teams", writing, () -> read(id)));
    }

    private boolean write(long projectId, TeamTree tree) {
        TeamTree before = read(projectId);
        if (before.version() != tree.version() - 1) {
            return false;
        }
        lists.put(Columns.of(PROJECT, projectId), row -> row.setVersionNumber(tree.version()));
        TeamRows rows = new TeamRows(projectId);
        teams.replace(rows.teams(before), rows.teams(tree));
        members.replace(rows.members(before), rows.members(tree));
        return true;
    }

    private TeamTree read(long projectId) {
        Map<Long, List<Member>> members = rows(TeamMemberRow.class, projectId)
                .collect(Collectors.groupingBy(
                        TeamMemberRow::getTeamId, Collectors.mapping(TeamRows::member, Collectors.toList())));
        return lists.find(projectId)
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
