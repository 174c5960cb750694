package io.attain.attainment.figures.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Coded;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.TargetNodes;
import io.attain.targets.web.TargetAsker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells targets and how far they have come, as far as the asker may see them. */
@Component
record AttainmentAnswers(TargetAsker asker, TargetNodes nodes, TargetFigures figures) {

    /** More would tell thousands of parts at once. */
    private static final int MOST_LEVELS = 2;

    /** The roots of a project that the asker may see. */
    TargetsDto list(@Nullable String projectKey) {
        Project project = asker.asker().project(projectKey);
        return new TargetsDto(asker.seen(nodes.roots(project.getId())).stream()
                .map(asker.told())
                .map(TargetsDto.Target::of)
                .toList());
    }

    /** A target and a page of its parts as of the asker's day, {@code depth} levels deep; lagging: of those only that lag. */
    AttainmentDto attainment(String key, String cut, String depth, String sort, String start, boolean lagging) {
        Issue issue = asker.asker().issue(key);
        PaceRule rule = figures.rule(issue.getProjectId());
        PartsAsked asked = asked(
                cut, depth, sort, asker.start(start), lagging ? new PartsAsked.Lagging(rule, asker::isAgreed) : null);
        TreeReading tree = figures.read(issue.getId(), asker.asker().today()).orElseThrow(() -> asker.incomplete(key));
        Attainment found = tree.of(issue.getId(), asked).orElseThrow(() -> asker.incomplete(key));
        return AttainmentDto.of(
                tree,
                found,
                asked,
                rule,
                asker.unit(found.node()),
                new AttainmentDto.Words(
                        asker.people(found.node().projectId()),
                        asker::weightFaults,
                        asker::removedOptions,
                        asker::isAgreed,
                        asker.told()));
    }

    private PartsAsked asked(String cut, String depth, String sort, int start, PartsAsked.@Nullable Lagging lagging) {
        Asker who = asker.asker();
        if (!depth.matches("[0-" + MOST_LEVELS + "]")) {
            throw RestProblem.badRequest("depth", who.say("attain.target.attainment.fault.depth", depth, MOST_LEVELS));
        }
        PartsAsked.Order order = Coded.find(PartsAsked.Order.values(), sort)
                .orElseThrow(
                        () -> RestProblem.badRequest("sort", who.say("attain.target.attainment.fault.sort", sort)));
        return new PartsAsked(
                cut, Integer.parseInt(depth), order, who.locale(), start, AttainmentDto.PAGE, asker.parts(), lagging);
    }
}
