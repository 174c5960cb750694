package io.attain.teams.web;

import com.atlassian.jira.project.Project;
import io.attain.kernel.People;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.teams.TeamProposal;
import io.attain.teams.TeamTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Teams as they are told. */
@Component
record TeamsView(Asker asker, People people, SalesAccess access) {

    /** A project's teams as they are. */
    TeamsDto of(Project project, TeamTree tree) {
        return of(project, tree, TeamProposal.of(tree));
    }

    /** A project's teams as they might be. */
    TeamsDto of(Project project, TeamTree now, TeamProposal proposal) {
        return new TeamsDto(
                now.version(),
                asker.manages(project),
                mayGiveRoles(project),
                proposal.entries().stream().map(this::team).toList(),
                roles(),
                holders(project, now));
    }

    /** Whether the asker gives roles as an administrator of the project; those of Jira do, too. */
    boolean mayGiveRoles(Project project) {
        return access.administers(asker.user(), project);
    }

    /** The roles of sales, and who has one of them or is named by a team. */
    TeamsDto.Roles roles(Project project, TeamTree now) {
        return new TeamsDto.Roles(roles(), holders(project, now));
    }

    private TeamsDto.Team team(TeamProposal.Entry entry) {
        return new TeamsDto.Team(
                entry.id(),
                entry.parent(),
                entry.label().in(asker.locale()),
                entry.label().english(),
                entry.label().chinese(),
                person(entry.manager()),
                person(entry.standIn()),
                entry.members().stream()
                        .map(member -> new TeamsDto.Member(
                                PersonDto.of(people.of(member.person())), day(member.from()), day(member.to())))
                        .toList());
    }

    private static @Nullable String day(String day) {
        return day.isEmpty() ? null : day;
    }

    private @Nullable PersonDto person(String key) {
        return key.isEmpty() ? null : PersonDto.of(people.of(key));
    }

    private List<TeamsDto.Role> roles() {
        return Arrays.stream(SalesRole.values())
                .flatMap(role -> access.idOf(role).map(id -> new TeamsDto.Role(code(role), id)).stream())
                .toList();
    }

    private List<TeamsDto.Holder> holders(Project project, TeamTree tree) {
        Map<String, List<String>> held = new LinkedHashMap<>();
        tree.people().forEach(person -> held.put(person, new ArrayList<>()));
        for (SalesRole role : SalesRole.values()) {
            access.holders(role, project).forEach(key -> held.computeIfAbsent(key, each -> new ArrayList<>())
                    .add(code(role)));
        }
        return held.entrySet().stream()
                .map(each -> new TeamsDto.Holder(PersonDto.of(people.of(each.getKey())), each.getValue()))
                .sorted(Comparator.comparing(
                                (TeamsDto.Holder each) -> each.person().name())
                        .thenComparing(each -> each.person().key()))
                .toList();
    }

    private static String code(SalesRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
