package io.attain.people.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.people.Standing;
import io.attain.people.app.PeopleStandings;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people stand today, as far as the asker may see their targets. */
@Component
@Path("people")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PeopleResource(TargetAsker asker, PeopleStandings standings, TargetFigures figures) {

    @Inject
    public PeopleResource {}

    /**
     * Everybody who holds a part of a running target and leads nobody; with {@code mine} the asker alone, with {@code person}
     * somebody by their user key, both also for a team; with {@code lagging} those only who are behind or at risk.
     *
     * <ul>
     *   <li>200 with {@link PeopleDto}
     *   <li>404 if the asker may not know of the project's figures
     * </ul>
     */
    @GET
    public PeopleDto people(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("mine") @DefaultValue("false") boolean mine,
            @QueryParam("person") @Nullable String person,
            @QueryParam("lagging") @DefaultValue("false") boolean lagging) {
        Asker who = asker.asker();
        Project project = who.figures(projectKey);
        String me = who.user().getKey();
        LocalDate day = who.today();
        PaceRule rule = figures.rule(project.getId());
        Function<@Nullable String, @Nullable PersonDto> people = asker.people(project.getId());
        String whose = mine ? me : person;
        Predicate<TargetNode> asked = whose == null ? node -> !node.led() : node -> whose.equals(node.ownerKey());
        return new PeopleDto(
                day.toString(),
                standings.of(project.getId(), day, asker.sight(), asked).stream()
                        .filter(each -> !lagging || PeopleStandings.isBehind(each, rule))
                        .map(each -> told(each, people, rule))
                        .filter(each ->
                                whose == null || whose.equals(each.person().key()))
                        .toList(),
                who.manages(project));
    }

    private PeopleDto.StandingDto told(
            Standing standing, Function<@Nullable String, @Nullable PersonDto> people, PaceRule rule) {
        PersonDto person = people.apply(standing.person());
        return PeopleDto.StandingDto.of(
                standing, person == null ? new PersonDto("", "") : person, asker.unit(standing.whole()), rule);
    }
}
