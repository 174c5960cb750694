package io.attain.attainment.explanation.app;

import io.attain.attainment.explanation.Explaining;
import io.attain.attainment.explanation.Explanation;
import io.attain.attainment.explanation.Figure;
import io.attain.attainment.explanation.Row;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.ledger.Ledger;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.ResultOrigins;
import io.attain.results.Source;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Explains figures to a viewer: what the viewer may not see of the rows is only counted and summed. */
@Component
public class ExplainingTargets {

    /** An explanation, and what may be told of each of its results. */
    public record Answer(Explanation explanation, Map<ResultKey, Origin> origins) {}

    private final Explaining explaining;
    private final List<ResultOrigins> origins;

    public ExplainingTargets(Ledger ledger, List<ResultOrigins> origins) {
        this.explaining = new Explaining(ledger);
        this.origins = List.copyOf(origins);
    }

    /**
     * Why a figure is what it is.
     *
     * @param found the figures with all parts
     * @param viewerKey the user key of whoever asks
     * @param visible which parts the viewer may see
     * @param start how many rows to pass over
     * @param limit how many rows to list at most
     */
    public Answer explain(Figure figure, Attainment found, String viewerKey, Sight visible, int start, int limit) {
        return guarded(explaining.explain(figure, found, start, limit), viewerKey, visible);
    }

    /** The same of a figure of somebody on the target's leaderboard. */
    public Answer explain(
            Figure figure, Attainment found, Membership member, String viewerKey, Sight visible, int start, int limit) {
        return guarded(explaining.explain(figure, found, member, start, limit), viewerKey, visible);
    }

    private Answer guarded(Explanation whole, String viewerKey, Sight visible) {
        Map<ResultKey, Origin> told = tell(viewerKey, whole);
        Predicate<TargetNode> seen = visible.among(whole.rows().stream()
                .filter(Row.Part.class::isInstance)
                .map(row -> ((Row.Part) row).node())
                .toList());
        return new Answer(whole.guarded(row -> isTold(row, told, seen)), told);
    }

    private static boolean isTold(Row row, Map<ResultKey, Origin> told, Predicate<TargetNode> visible) {
        if (row instanceof Row.Credit credit) {
            return told.containsKey(credit.posting().result());
        }
        return !(row instanceof Row.Part part) || visible.test(part.node());
    }

    private Map<ResultKey, Origin> tell(String viewerKey, Explanation explanation) {
        Map<Source, List<ResultKey>> bySource = explanation.rows().stream()
                .filter(Row.Credit.class::isInstance)
                .map(row -> ((Row.Credit) row).posting().result())
                .collect(Collectors.groupingBy(
                        ResultKey::source, () -> new EnumMap<>(Source.class), Collectors.toList()));
        Map<ResultKey, Origin> told = new HashMap<>();
        origins.forEach(each -> told.putAll(each.tell(viewerKey, bySource.getOrDefault(each.source(), List.of()))));
        return told;
    }
}
