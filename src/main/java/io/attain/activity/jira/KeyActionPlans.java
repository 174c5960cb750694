package io.attain.activity.jira;

import io.attain.activity.Conversion;
import io.attain.activity.KeyActionPlan;
import io.attain.kernel.Metric;
import io.attain.target.TargetNode;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.WorkedDays;
import io.attain.target.attainment.jira.TargetFigures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The key actions that a person's own targets take each week. */
@Component
public class KeyActionPlans {

    /** A plan with the target and the history that it rests on. */
    public record Planned(TargetNode node, KeyActionPlan plan, Conversion history) {}

    private record Whose(String owner, Metric metric) {}

    private final TargetFigures figures;
    private final OwnHistory history;
    private final WorkedDays days;

    KeyActionPlans(TargetFigures figures, OwnHistory history, WorkedDays days) {
        this.figures = figures;
        this.history = history;
        this.days = days;
    }

    /** The plan of one issue; nothing if it is no target that a plan is worked out for. */
    public Optional<Planned> of(long issueId, LocalDate asOf) {
        return figures.of(issueId, asOf).filter(found -> isOffered(found, asOf)).map(found -> {
            TargetNode node = found.node();
            return planned(found, asOf, own(node, asOf));
        });
    }

    /** The plans of a project's running targets. Each person's history is read once. */
    Stream<Planned> ofProject(long projectId, LocalDate asOf) {
        Map<Whose, Conversion> known = new HashMap<>();
        return figures.ofProject(projectId, asOf).stream()
                .flatMap(Attainment::all)
                .filter(found -> found.node().projectId() == projectId
                        && isOffered(found, asOf)
                        && found.node().period().contains(asOf))
                .map(found -> planned(
                        found,
                        asOf,
                        known.computeIfAbsent(
                                new Whose(ownerOf(found.node()), found.node().metric()),
                                whose -> own(found.node(), asOf))));
    }

    /** A part that is not split further, of somebody who sells, as long as there are days left. */
    private boolean isOffered(Attainment found, LocalDate asOf) {
        TargetNode node = found.node();
        return found.children().isEmpty()
                && node.ownerKey() != null
                && !node.led()
                && KeyActionPlan.isOffered(node.metric(), node.direction())
                && KeyActionPlan.weeksLeft(node.period(), asOf, days.of(found)) > 0;
    }

    private Conversion own(TargetNode node, LocalDate asOf) {
        return history.of(node.projectId(), ownerOf(node), node.metric(), KeyActionPlan.trailing(asOf));
    }

    private static String ownerOf(TargetNode node) {
        String owner = node.ownerKey();
        return owner == null ? "" : owner;
    }

    private Planned planned(Attainment found, LocalDate asOf, Conversion history) {
        int weeks = KeyActionPlan.weeksLeft(found.node().period(), asOf, days.of(found));
        return new Planned(found.node(), KeyActionPlan.of(-found.variance(), weeks, history), history);
    }
}
