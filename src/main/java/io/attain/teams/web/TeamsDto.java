package io.attain.teams.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.teams.TeamProposal;
import io.attain.words.Label;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A project's teams in their order, and who plays which role in its sales.
 *
 * @param version how often they were changed
 * @param mayEdit whether the asker may change them
 * @param mayGiveRoles whether the asker may give roles in the project
 * @param roles the roles of sales, to be given by Jira's own resource
 * @param people everybody who has such a role or is named by a team
 */
@Json
public record TeamsDto(
        int version, boolean mayEdit, boolean mayGiveRoles, List<Team> teams, List<Role> roles, List<Holder> people) {

    /**
     * A team.
     *
     * @param id 0 for one that is read from a file and not kept yet
     * @param parent the place, from 0, of the team it is a part of; -1 for one on top
     * @param name what it is called in the asker's language
     */
    @Json
    public record Team(
            long id,
            int parent,
            String name,
            String english,
            String chinese,
            @Nullable PersonDto manager,
            @Nullable PersonDto standIn,
            List<Member> members) {}

    /**
     * Somebody who belongs to it.
     *
     * @param from the first day; null for always
     * @param to the first day no longer; null for as long as nobody says otherwise
     */
    @Json
    public record Member(PersonDto person, @Nullable String from, @Nullable String to) {}

    /**
     * A role.
     *
     * @param code rep, manager, leader or viewer
     * @param id Jira's id of the project role
     */
    @Json
    public record Role(String code, long id) {}

    /**
     * What somebody is in the project's sales.
     *
     * @param roles the codes of the roles held, directly or by a group
     */
    @Json
    public record Holder(PersonDto person, List<String> roles) {}

    /**
     * The roles of sales.
     *
     * @param people everybody who has such a role or is named by a team
     */
    @Json
    public record Roles(List<Role> roles, List<Holder> people) {}

    /** What a change sends: all teams, those without id being new; {@code version} is that of the teams seen. */
    @Json
    public record Body(@Nullable WholeNumber version, @Nullable List<Entry> teams) implements WholeBody<TeamProposal> {

        @Override
        public TeamProposal proposal() {
            return new TeamProposal(WholeBody.each(teams, Entry::entry));
        }
    }

    /** One team as it is to be; its people by user key. */
    @Json
    public record Entry(
            @Nullable WholeNumber id,
            @Nullable WholeNumber parent,
            @Nullable String english,
            @Nullable String chinese,
            @Nullable String manager,
            @Nullable String standIn,
            @Nullable List<MemberEntry> members) {

        TeamProposal.Entry entry() {
            return new TeamProposal.Entry(
                    WholeNumber.value(id),
                    parent == null ? -1 : WholeNumber.intValue(parent),
                    new Label(VisibleText.line(english), VisibleText.line(chinese)),
                    VisibleText.line(manager),
                    VisibleText.line(standIn),
                    Objects.requireNonNullElse(members, List.<MemberEntry>of()).stream()
                            .map(MemberEntry::entry)
                            .toList());
        }
    }

    /** When somebody, by user key, belongs to it. */
    @Json
    public record MemberEntry(@Nullable String person, @Nullable String from, @Nullable String to) {

        TeamProposal.MemberEntry entry() {
            return new TeamProposal.MemberEntry(VisibleText.line(person), VisibleText.line(from), VisibleText.line(to));
        }
    }
}
