package io.attain.attainment.figures.app;

import static io.attain.attainment.figures.app.HotPathsTest.ROOT;
import static io.attain.attainment.figures.app.HotPathsTest.TODAY;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.WEEKDAYS;
import static io.attain.targets.TargetFixture.share;

import io.attain.AoDatabase;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.ledger.app.MovingResults;
import io.attain.attainment.ledger.app.PostingResults;
import io.attain.attainment.ledger.store.StoredLedger;
import io.attain.kernel.Scope;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.store.PlainSql;
import io.attain.results.Result;
import io.attain.results.app.FactBook;
import io.attain.results.store.StoredFacts;
import io.attain.targets.Forest;
import io.attain.targets.TreeChange;
import io.attain.targets.store.KeptTrees;
import io.attain.targets.store.StoredForests;
import java.util.List;

/** A node of the cluster. */
final class SavingServer {
    final KeptTrees trees;
    final PlainSql sql;
    final StoredLedger ledger;
    final StoredFacts facts;
    final PostingResults postings;
    final TargetFigures figures;
    final MovingResults moving;

    SavingServer(AoDatabase database, KeptTrees trees) {
        sql = new PlainSql(database.executors());
        ledger = new StoredLedger(sql);
        facts = new StoredFacts(sql);
        this.trees = trees;
        StoredForests forests = trees.reader();
        postings = new PostingResults(facts, forests, ledger, sql, List.of());
        figures = new TargetFigures(forests, ledger, project -> PaceRule.DEFAULT, WEEKDAYS);
        moving = new MovingResults(
                new FactBook(facts, List.of(), Runnable::run),
                postings,
                trees.writer(),
                trees.reader(),
                ledger,
                new FollowingOnce(Runnable::run),
                Runnable::run);
    }

    void pass(String owner) {
        Forest before = trees.reader().of(PROJECT);
        trees.writer().save(List.of(share(2, ROOT, owner, QUARTER, Scope.ANY, 50)));
        moving.follow(new TreeChange(before, trees.reader().of(PROJECT), false));
    }

    void save(Result result) {
        postings.replace(result.source(), result.sourceId(), List.of(result));
    }

    long open() {
        return figures.read(ROOT, TODAY)
                .flatMap(tree -> tree.of(ROOT, PartsAsked.NONE))
                .orElseThrow()
                .actual();
    }
}
