package io.attain.attainment.explanation.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.explanation.Explaining;
import io.attain.attainment.explanation.Figure;
import io.attain.attainment.explanation.app.ExplainingTargets;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.rules.RuleBook;
import io.attain.kernel.Coded;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Why this number?" */
@Component
@Path("/targets/{key}/why")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record WhyResource(
        TargetAsker asker,
        TargetFigures figures,
        ExplainingTargets explaining,
        TargetLeaderboards boards,
        RuleBook rules) {

    private static final int PAGE = 100;

    @Inject
    public WhyResource {}

    /**
     * What a figure of a target is made of, as of the asker's day; with {@code person}, a figure of that user key on the
     * target's leaderboard: its actual, target or attainment. Rows that the asker may not see are only summed. Pages begin
     * at every hundredth row: by choosing other limits, one could tell a hidden row from the difference.
     *
     * <ul>
     *   <li>200 with {@link WhyDto}
     *   <li>400 if there is no such figure, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no complete target, or of the person
     * </ul>
     */
    @GET
    public WhyDto why(
            @PathParam("key") String key,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("person") @Nullable String person,
            @QueryParam("start") @DefaultValue("0") String start) {
        Issue issue = asker.asker().issue(key);
        Figure asked = figure(figure, person != null);
        int from = asker.start(start) / PAGE * PAGE;
        LocalDate day = asker.asker().today();
        Attainment found = figures.of(issue.getId(), day).orElseThrow(() -> asker.incomplete(key));
        Membership member = person == null ? null : member(issue, person, day);
        String viewer = asker.asker().user().getKey();
        ExplainingTargets.Answer answer = member == null
                ? explaining.explain(asked, found, viewer, asker.parts(), from, PAGE)
                : explaining.explain(asked, found, member, viewer, asker.parts(), from, PAGE);
        return WhyDto.of(
                answer.explanation(),
                answer.origins(),
                member == null ? null : told(member, found.node()),
                figures.rule(found.node().projectId()),
                asker.unit(found.node()),
                asker.people(found.node().projectId()));
    }

    private WhyDto.Member told(Membership member, TargetNode node) {
        return WhyDto.Member.of(
                member,
                node,
                Objects.requireNonNull(asker.people(node.projectId()).apply(member.person())));
    }

    private Figure figure(@Nullable String code, boolean ofPerson) {
        String given = code == null ? "" : code;
        return Coded.find(Figure.values(), given)
                .filter(each -> !ofPerson || Explaining.OF_PEOPLE.contains(each))
                .orElseThrow(
                        () -> RestProblem.badRequest("figure", asker.asker().say("attain.target.why.noFigure", given)));
    }

    /** Where the leaderboard hides names, nobody's figures are told to others, either. */
    private Membership member(Issue issue, String person, LocalDate day) {
        Project project = issue.getProjectObject();
        boolean own = person.equals(asker.asker().user().getKey());
        boolean told = own
                || asker.asker().manages(project)
                || !rules.of(project.getId()).hideNames();
        return Optional.of(person)
                .filter(key -> told && asker.find(key).isPresent())
                .flatMap(key -> boards.member(issue.getId(), key, day, asker.browsed()))
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.why.noPerson", person)));
    }
}
