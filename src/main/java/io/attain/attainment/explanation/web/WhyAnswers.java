package io.attain.attainment.explanation.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.attainment.explanation.Explaining;
import io.attain.attainment.explanation.Figure;
import io.attain.attainment.explanation.app.ExplainingTargets;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.leaderboard.jira.TargetLeaderboards;
import io.attain.attainment.rules.RuleBook;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains figures, as far as the asker may see what they are made of. */
@Component
record WhyAnswers(
        TargetAsker asker,
        TargetFigures figures,
        ExplainingTargets explaining,
        TargetLeaderboards boards,
        RuleBook rules) {

    private static final int PAGE = 100;

    /**
     * What a figure of a target, or of a person on its leaderboard, is made of.
     *
     * @throws RestProblem 400 or 404 for what is not there or not to be known
     */
    WhyDto why(String key, @Nullable String figure, @Nullable String person, String start) {
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
                .flatMap(key -> boards.member(issue.getId(), key, day, asker.browsed()))
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.why.noPerson", person)));
    }
}
