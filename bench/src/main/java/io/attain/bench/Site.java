package io.attain.bench;

import io.attain.AoDatabase;
import io.attain.activity.store.LogCountRow;
import io.attain.activity.store.LogLineRow;
import io.attain.activity.store.LogProblemRow;
import io.attain.activity.store.LogResultSource;
import io.attain.activity.store.LogRow;
import io.attain.activity.store.StoredLogs;
import io.attain.calendar.Calendars;
import io.attain.calendar.store.ClosingRow;
import io.attain.calendar.store.LeaveRow;
import io.attain.calendar.store.SpecialDayRow;
import io.attain.calendar.store.StoredCalendars;
import io.attain.calendar.store.WeekdaysRow;
import io.attain.kernel.store.PlainSql;
import io.attain.target.Forest;
import io.attain.target.TargetNode;
import io.attain.target.attainment.WorkedDays;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.ledger.PostingResults;
import io.attain.target.ledger.Postings;
import io.attain.target.ledger.Recompute;
import io.attain.target.ledger.store.NodeSumRow;
import io.attain.target.ledger.store.PostingRow;
import io.attain.target.ledger.store.StoredLedger;
import io.attain.target.ledger.store.SumStripeRow;
import io.attain.target.rules.store.StoredRules;
import io.attain.target.rules.store.TargetRulesRow;
import io.attain.target.store.StoredForests;
import io.attain.target.store.StoredTargetNodes;
import io.attain.target.store.TargetNodeRow;
import io.attain.target.store.TreeStampRow;
import java.io.IOException;
import java.util.List;

/** The plugin's own adapters over a database that holds a company's truth: targets, logs and wins. */
final class Site implements AutoCloseable {

    private final Engine.Empty engine;
    private final AoDatabase database;
    private final Company company;
    private final Sql sql;
    private final List<TargetNode> targets;
    private final Forest forest;
    private final StoredTargetNodes nodes;
    private final StoredForests forests;
    private final StoredLedger ledger;
    private final Recompute recompute;
    private final Calendars calendars;

    /** Starts an engine and fills in the truth; no result is posted yet. */
    Site(Engine kind, Company company) {
        this.engine = kind.start();
        this.company = company;
        this.database = AoDatabase.open(
                engine.url(),
                engine.user(),
                TargetNodeRow.class,
                TreeStampRow.class,
                PostingRow.class,
                NodeSumRow.class,
                SumStripeRow.class,
                TargetRulesRow.class,
                WeekdaysRow.class,
                SpecialDayRow.class,
                LeaveRow.class,
                ClosingRow.class,
                LogRow.class,
                LogCountRow.class,
                LogLineRow.class,
                LogProblemRow.class);
        this.sql = new Sql(database.source());
        this.targets = Targets.of(company);
        this.forest = Forest.of(targets);
        PlainSql plain = new PlainSql(database.executors());
        this.nodes = new StoredTargetNodes(database.activeObjects(), plain);
        this.forests = new StoredForests(plain);
        this.ledger = new StoredLedger(plain);
        this.recompute = new Recompute(
                nodes,
                ledger,
                List.of(new StoredWins(sql), new LogResultSource(new StoredLogs(database.activeObjects()), plain)));
        this.calendars = new StoredCalendars(database.activeObjects(), name -> {
            throw new UnsupportedOperationException("Nobody changes a calendar here");
        });
        nodes.save(targets);
        new Truth(company, sql).store();
        new Reference(sql).prepare(company, forest);
    }

    Company company() {
        return company;
    }

    Sql sql() {
        return sql;
    }

    List<TargetNode> targets() {
        return targets;
    }

    /** All targets, put together once: what the product should find. */
    Forest forest() {
        return forest;
    }

    /** The door through which results come in. */
    Postings postings() {
        return new PostingResults(forests, ledger);
    }

    Recompute.Outcome recompute() {
        return recompute.run(Company.PROJECT);
    }

    TargetFigures figures() {
        return new TargetFigures(forests, ledger, new StoredRules(database.activeObjects()), WorkedDays.by(calendars));
    }

    @Override
    public void close() throws IOException {
        database.close();
        engine.server().close();
    }
}
