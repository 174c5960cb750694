package io.attain.bench.site;

import io.attain.AoDatabase;
import io.attain.activity.store.LogResultSource;
import io.attain.attainment.figures.WorkedDays;
import io.attain.attainment.figures.app.TargetCalendars;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.Recompute;
import io.attain.attainment.ledger.app.MovingResults;
import io.attain.attainment.ledger.app.PostingResults;
import io.attain.attainment.ledger.store.StoredLedger;
import io.attain.attainment.rules.app.RulesInForce;
import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import io.attain.bench.company.Targets;
import io.attain.bench.turns.Report;
import io.attain.calendar.store.StoredCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.app.FollowingOnce;
import io.attain.kernel.jira.OwnThreads;
import io.attain.kernel.rules.store.StoredRuleVersions;
import io.attain.kernel.store.Editions;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.TestSurroundings;
import io.attain.results.Facts;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.results.store.StoredFacts;
import io.attain.targets.Forest;
import io.attain.targets.Posting;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.TreeChange;
import io.attain.targets.store.KeptTrees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plugin's own adapters over a database that holds a company's truth: targets, logs, wins and what they count for. */
public final class Site implements AutoCloseable {

    /** As many as the plugin has. */
    private static final int THREADS = 2;

    private static @Nullable Site current;

    private final Engine kind;
    private final Engine.Empty engine;
    private final AoDatabase database;
    private final Company company;
    private final Sql sql;
    private final Forest forest;
    private final KeptTrees trees;
    private final StoredLedger ledger;
    private final Facts facts;
    private final FactBook book;
    private final PlainSql plain;
    private final Editions editions;
    private final Recompute recompute;
    private final ExecutorService background =
            Executors.newFixedThreadPool(THREADS, OwnThreads.named("bench-background"));
    private final WorkedDays days;
    private final Loading loading;
    private final Map<Integer, Company.Log> edited = new ConcurrentHashMap<>();
    private @Nullable ByHand byHand;
    private @Nullable Reading reading;
    private @Nullable Tiering tiering;

    /** How long loading took: the truth, in seconds, and posting it all from nothing, in milliseconds. */
    public record Loading(double seconds, double fromNothing, Recompute.Outcome posted) {}

    /** Starts an engine, fills in the truth and posts it. */
    private Site(Engine kind, Company company) {
        this.kind = kind;
        this.engine = kind.start();
        this.company = company;
        this.database = Tables.open(engine);
        this.sql = new Sql(database.source());
        this.plain = new PlainSql(database.executors());
        this.editions = new Editions(database.activeObjects(), TestSurroundings.alone());
        this.trees = KeptTrees.alone(database);
        this.ledger = new StoredLedger(plain);
        this.facts = new StoredFacts(plain);
        List<ResultSource> truth = List.of(new StoredWins(sql), new LogResultSource(plain));
        this.recompute = new Recompute(trees.writer(), trees.reader(), ledger, truth, background);
        this.book = new FactBook(facts, truth, Runnable::run);
        this.days = new TargetCalendars(new StoredCalendars(database.activeObjects(), editions, name -> {
            throw new UnsupportedOperationException("Nobody changes a calendar here");
        }));
        this.forest = Forest.of(Targets.of(company));
        this.loading = load(forest.nodes());
    }

    private Loading load(List<TargetNode> targets) {
        long start = System.nanoTime();
        trees.writer().save(targets);
        new Truth(company, sql).store();
        reference().prepare(company, forest);
        long loaded = System.nanoTime();
        Recompute.Outcome posted = recompute();
        long done = System.nanoTime();
        facts();
        sql.execute("ANALYZE");
        check();
        return new Loading((loaded - start) / 1e9, (done - loaded) / 1e6, posted);
    }

    /** The site of a company of this size; the last one is kept, for loading takes long. */
    public static synchronized Site of(Engine kind, Size size) {
        if (current == null || current.kind != kind || current.company.size() != size) {
            closeLast();
            current = new Site(kind, new Company(size, 1));
        }
        return current;
    }

    /** Lets go of the site that was kept. */
    public static synchronized void closeLast() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    public Company company() {
        return company;
    }

    public Loading loading() {
        return loading;
    }

    /** All targets, put together once: what the product should find. */
    public Forest forest() {
        return forest;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** What a log should be posted to. */
    public List<Posting> postings(Company.Log log) {
        return log.results().stream()
                .flatMap(result -> forest.assign(result).stream())
                .toList();
    }

    /** The door through which results come in. */
    public PostingResults postings() {
        return new PostingResults(facts, trees.reader(), ledger, plain, List.of());
    }

    /** A log is edited. Who writes its row over finds what it said before; here that is remembered. */
    public void save(Company.Log log) {
        Company.Log former = edited.put(log.id(), log);
        Company.Log before = former == null ? company.log(log.id()) : former;
        long id = log.id();
        postings().replace(Source.LOG, Map.of(id, before.results()), Map.of(id, log.results()));
    }

    /** A share passes to somebody: its node is stored and the results that count elsewhere now are moved. */
    public void reassign(TargetNode node, String owner) {
        Forest before = new Forest(trees.reader().tree(node.rootId()).stream().toList());
        trees.writer().save(List.of(TargetFixture.heldBy(Tenure.of(owner), node)));
        Forest after = new Forest(trees.reader().tree(node.rootId()).stream().toList());
        new MovingResults(
                        book,
                        postings(),
                        trees.writer(),
                        trees.reader(),
                        ledger,
                        new FollowingOnce(Runnable::run),
                        Runnable::run)
                .follow(new TreeChange(before, after, false));
    }

    /** All facts; the first time they are written from the truth. */
    public Facts facts() {
        return book.of(Company.PROJECT);
    }

    public Recompute.Outcome recompute() {
        return recompute.run(Company.PROJECT);
    }

    /** The targets as a recompute reads them. */
    public Forest readTargets() {
        return Forest.of(trees.writer().treesOf(Company.PROJECT));
    }

    public TargetFigures figures() {
        return new TargetFigures(
                trees.reader(),
                ledger,
                new RulesInForce(new StoredRuleVersions(database.activeObjects(), editions, List.of())),
                days);
    }

    /** The same questions by plain SQL. */
    public Reference reference() {
        return new Reference(sql);
    }

    /** Booking by hand, on copies of what was posted when it was first asked for. */
    public synchronized ByHand byHand() {
        if (byHand == null) {
            byHand = new ByHand(sql, forest);
        }
        return byHand;
    }

    /** The tiers of all customers, who were evaluated the day before it was first asked for. */
    public synchronized Tiering tiering() {
        if (tiering == null) {
            tiering = new Tiering(company, plain, book, sql);
        }
        return tiering;
    }

    /** What reads the texts of logs, which are written when it is first asked for. */
    public synchronized Reading reading() {
        if (reading == null) {
            new Texts(company, sql, facts).store();
            reading = new Reading(company, database, trees, figures(), book, sql, forest, tiering());
        }
        return reading;
    }

    /** Each node's own sum must be the same by SQL from the truth and from the postings, and nothing left to mend. */
    public void check() {
        Report.same("drift", recompute().drift(), 0);
        Report.same("drift by SQL", reference().drift(), 0L);
        Map<Long, Long> posted = new TreeMap<>();
        Company.METRICS.forEach(metric -> posted.putAll(reference().posted(Targets.root(metric))));
        Report.same("sums", posted, reference().sums());
    }

    /** How many statements something sends, a batch counted once and commits not at all. */
    public int statements(Runnable work) {
        return database.sent(work).size();
    }

    /** How PostgreSQL goes about a statement, whatever is asked for, when tables are long. */
    public String plan(String statement) {
        return sql.plan(statement);
    }

    /** Lets the engine finish what earlier work left to be done, so that it does not do it while something is timed. */
    public void settle() {
        if (kind == Engine.POSTGRES) {
            sql.maintain("VACUUM ANALYZE");
            sql.maintain("CHECKPOINT");
        }
        System.gc();
    }

    /** The kept sums must be those of the postings, whatever was booked by whomever. */
    public void checkSums() {
        for (Metric metric : Company.METRICS) {
            long root = Targets.root(metric);
            Map<Long, Long> kept = new TreeMap<>();
            ledger.sums(root).forEach((node, sum) -> {
                if (sum.count() > 0) { // a node whose results have all moved on keeps an empty sum
                    kept.put(node, sum.amount());
                }
            });
            Report.same("kept sums", kept, reference().posted(root));
        }
    }

    /** Books all logs again as they are, and checks everything. */
    public void putBack() {
        Map<Long, List<Posting>> postings =
                company.logs().collect(Collectors.toMap(log -> (long) log.id(), this::postings));
        ledger.replace(Source.LOG, postings);
        check();
    }

    @Override
    public void close() {
        background.shutdown();
        database.close();
        try {
            engine.server().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
