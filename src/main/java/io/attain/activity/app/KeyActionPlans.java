package io.attain.activity.app;

import io.attain.activity.Conversion;
import io.attain.activity.KeyActionPlan;
import io.attain.activity.TimeLeft;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.targets.TargetNode;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The key actions that a person's own targets take each week, as of today where the server is: whoever asks is told the same
 * as stands on the issue.
 */
@Component
public record KeyActionPlans(
        TargetFigures figures, OwnHistory history, WorkedDays days, Vocabularies words, Today today) {

    /** A plan with the target and the history that it rests on, as of a day. */
    public record Planned(TargetNode node, KeyActionPlan plan, Conversion history, LocalDate asOf) {}

    private record Whose(long projectId, String owner, Metric metric) {

        static Whose of(TargetNode node) {
            return new Whose(node.projectId(), Objects.requireNonNullElse(node.ownerKey(), ""), node.metric());
        }
    }

    /** The plan of one issue; nothing if it is no target that a plan is worked out for. */
    public Optional<Planned> of(long issueId) {
        return of(List.of(issueId)).findFirst();
    }

    /** The plans of those of the issues that are targets which a plan is worked out for. */
    public Stream<Planned> of(Collection<Long> issueIds) {
        LocalDate asOf = today.here();
        return planned(issueIds.stream().flatMap(id -> figures.of(id, asOf).stream()), asOf);
    }

    /** The plans of a project's running targets. */
    public Stream<Planned> ofProject(long projectId) {
        LocalDate asOf = today.here();
        return planned(
                figures.ofProject(projectId, asOf).stream()
                        .flatMap(Attainment::all)
                        .filter(found -> found.node().projectId() == projectId
                                && found.node().period().contains(asOf)),
                asOf);
    }

    /** Each person's history is read once. */
    private Stream<Planned> planned(Stream<Attainment> targets, LocalDate asOf) {
        Map<Whose, Conversion> known = new HashMap<>();
        return targets.filter(found -> isOffered(found, asOf))
                .map(found ->
                        planned(found, asOf, known.computeIfAbsent(Whose.of(found.node()), whose -> own(whose, asOf))));
    }

    /** A part that is not split further, of somebody who sells, as long as there are days left; of several cuts the first. */
    private boolean isOffered(Attainment found, LocalDate asOf) {
        TargetNode node = found.node();
        return found.children().isEmpty()
                && node.ownerKey() != null
                && !node.led()
                && KeyActionPlan.isOffered(node.metric(), node.direction())
                && left(found, asOf).halfDays() > 0
                && figures.makesUpItsTree(node);
    }

    private TimeLeft left(Attainment found, LocalDate asOf) {
        return TimeLeft.of(found.node().period(), asOf, days.of(found));
    }

    private Conversion own(Whose whose, LocalDate asOf) {
        return history.of(whose.projectId, whose.owner, whose.metric, KeyActionPlan.trailing(asOf));
    }

    private Planned planned(Attainment found, LocalDate asOf, Conversion history) {
        List<Word> actions = words.of(found.node().projectId()).keyActions();
        KeyActionPlan plan = KeyActionPlan.of(found.toGo(), left(found, asOf), history, actions);
        return new Planned(found.node(), plan, history, asOf);
    }
}
