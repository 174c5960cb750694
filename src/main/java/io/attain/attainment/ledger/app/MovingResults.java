package io.attain.attainment.ledger.app;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.kernel.Background;
import io.attain.kernel.NotReady;
import io.attain.kernel.app.FollowingOnce;
import io.attain.results.FactQuery;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.Forests;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetNodes;
import io.attain.targets.TreeChange;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Moves results when trees have changed: the facts that a change may concern are asked for by metric, days and person, and
 * those are posted anew that it does concern. What changed in many steps is held against all facts of its projects instead:
 * results that came in between were placed by trees that are neither the former nor the present ones. Jira is not asked.
 */
@Component
public record MovingResults(
        FactBook book,
        PostingResults postings,
        TargetNodes nodes,
        Forests forests,
        Ledger ledger,
        FollowingOnce once,
        Background background)
        implements ResultPlaces {

    @Override
    public void follow(TreeChange change) {
        try {
            if (change.inSteps()) {
                change.projects().forEach(this::compute);
            } else {
                move(change);
            }
        } catch (NotReady facts) {
            change.projects()
                    .forEach(project ->
                            once.follow(this, "moved targets of project " + project, () -> catchUp(project)));
        }
    }

    /** The facts of an older version's site are still being written: a change is followed once they are there. */
    private void catchUp(long projectId) {
        book.catchUp(projectId);
        compute(projectId);
    }

    private void compute(long projectId) {
        new Recompute(nodes, forests, ledger, book.sources(projectId), background).run(projectId);
    }

    private void move(TreeChange change) {
        Map<Source, Set<Long>> moved = new EnumMap<>(Source.class);
        for (FactQuery concern : change.concerns()) {
            book.of(concern.projectId()).forEach(concern, result -> {
                if (change.moves(result)) {
                    moved.computeIfAbsent(result.source(), kind -> new TreeSet<>())
                            .add(result.sourceId());
                }
            });
        }
        moved.forEach(postings::move);
    }
}
