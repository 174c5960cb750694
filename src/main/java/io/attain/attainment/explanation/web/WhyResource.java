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
import io.attain.kernel.Today;
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
@Path("/targets/{key}/why")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class WhyResource {

    private static final int PAGE = 100;

    private final TargetAsker asker;
    private final TargetFigures figures;
    private final ExplainingTargets explaining;
    private final TargetLeaderboards boards;
    private final RuleBook rules;
    private final Today today;

    @Inject
    public WhyResource(
            TargetAsker asker,
            TargetFigures figures,
            ExplainingTargets explaining,
            TargetLeaderboards boards,
            RuleBook rules,
            Today today) {
        this.asker = asker;
        this.figures = figures;
        this.explaining = explaining;
        this.boards = boards;
        this.rules = rules;
        this.today = today;
    }

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
        LocalDate day = today.of(asker.asker().user().getKey());
        Attainment found = figures.of(issue.getId(), day)
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.incomplete", key)));
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
                asker::person);
    }

    private WhyDto.Member told(Membership member, TargetNode node) {
        return WhyDto.Member.of(member, node, Objects.requireNonNull(asker.person(member.person())));
    }

    private Figure figure(@Nullable String code, boolean ofPerson) {
        String given = code == null ? "" : code;
        return Figure.ofCode(given)
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
                .flatMap(key -> boards.member(issue.getId(), key, day, asker.parts()))
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.why.noPerson", person)));
    }
}
