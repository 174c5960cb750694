package io.attain.attainment.explanation.app;

import io.attain.attainment.explanation.Explaining;
import io.attain.attainment.explanation.Explanation;
import io.attain.attainment.explanation.Figure;
import io.attain.attainment.explanation.Row;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.leaderboard.Membership;
import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.ResultOrigins;
import io.attain.results.Source;
import io.attain.targets.Sight;
import io.attain.targets.TargetNode;
import io.attain.teams.app.KnownPeople;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Explains figures to a viewer: what the viewer may not see of the rows is only counted and summed, and so are results of
 * people whose figures are not for the viewer.
 */
@Component
public class ExplainingTargets {

    /** An explanation, and what may be told of each of its results. */
    public record Answer(Explanation explanation, Map<ResultKey, Origin> origins) {}

    private final Explaining explaining;
    private final List<ResultOrigins> origins;
    private final Rights rights;
    private final KnownPeople people;

    public ExplainingTargets(Ledger ledger, List<ResultOrigins> origins, Rights rights, KnownPeople people) {
        this.explaining = new Explaining(ledger);
        this.origins = List.copyOf(origins);
        this.rights = rights;
        this.people = people;
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
                .filter(known(viewerKey))
                .collect(Collectors.groupingBy(
                        ResultKey::source, () -> new EnumMap<>(Source.class), Collectors.toList()));
        Map<ResultKey, Origin> told = new HashMap<>();
        origins.forEach(each -> told.putAll(each.tell(viewerKey, bySource.getOrDefault(each.source(), List.of()))));
        return told;
    }

    /** Whose figures the viewer may see, whatever of their issues Jira shows. */
    private Predicate<ResultKey> known(String viewerKey) {
        Map<Long, BiPredicate<String, Period>> byProject = new HashMap<>();
        return result -> byProject
                .computeIfAbsent(
                        result.projectId(), project -> people.to(viewerKey, rights.reach(project, viewerKey), project))
                .test(result.owner(), new Period(result.day(), result.day().plusDays(1)));
    }
}
