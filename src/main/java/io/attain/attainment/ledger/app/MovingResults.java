package io.attain.attainment.ledger.app;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.results.FactQuery;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
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
public class MovingResults implements ResultPlaces {

    private final FactBook book;
    private final PostingResults postings;
    private final TargetNodes nodes;
    private final Ledger ledger;

    /** Moves these facts. */
    public MovingResults(FactBook book, PostingResults postings, TargetNodes nodes, Ledger ledger) {
        this.book = book;
        this.postings = postings;
        this.nodes = nodes;
        this.ledger = ledger;
    }

    @Override
    public void follow(TreeChange change) {
        if (change.inSteps()) {
            change.projects().forEach(project -> new Recompute(nodes, ledger, book.sources(project)).run(project));
        } else {
            move(change);
        }
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
