package io.attain.bench.stored;

import io.attain.AoDatabase;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import io.attain.bench.company.Targets;
import io.attain.bench.site.Engine;
import io.attain.bench.site.Site;
import io.attain.bench.turns.Effort;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Turns;
import io.attain.kernel.Metric;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.NightlyCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is measured on one site, in order. */
public final class Stored {

    private static final int WRITERS = 8;
    private static final int CHECKED = 4_000;

    private Stored() {}

    /**
     * Loads a site and measures, in order, what is wanted, or everything where nothing is; in the end all that was booked
     * must be exact, and is put back.
     */
    public static void run(Size size, Engine engine, Set<String> wanted, Effort effort, Report report) {
        Site site = Site.of(engine, size);
        try {
            report.tell("loading", loading(site.loading()));
            Turns turns = new Turns(report, effort, Map.of("size", size.name(), "engine", engine.name()), site::settle);
            Map<String, Runnable> all = all(site, engine, turns);
            if (!all.keySet().containsAll(wanted)) {
                throw new IllegalArgumentException("Measured can be " + all.keySet());
            }
            all.forEach((what, measuring) -> {
                if (wanted.isEmpty() || wanted.contains(what)) {
                    measuring.run();
                }
            });
            site.reassign(Reassigning.share(site), Company.rep(0));
            site.byHand().check();
            site.checkSums();
            site.putBack();
        } finally {
            Site.closeLast();
        }
    }

    private static Map<String, Runnable> all(Site site, Engine engine, Turns turns) {
        Report report = turns.report();
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("recompute", () -> turns.run("recompute", Recomputing.class));
        all.put("recompute-drifted", () -> turns.run("recompute-drifted", Mending.class));
        all.put("statements", () -> report.tell("statements", statements(site)));
        all.put("checking", () -> report.tell("checking", checking(engine)));
        if (engine == Engine.POSTGRES) {
            all.put("heap", () -> report.tell("heap", heap(site)));
        }
        all.put("opening", () -> turns.run("opening", Opening.class));
        all.put("booking", () -> turns.run("booking", Booking.class));
        all.put("saving", () -> {
            turns.run("saving", Saving.class);
            turns.run("saving", Saving.class, WRITERS);
        });
        all.put("reassigning", () -> turns.run("reassigning", Reassigning.class));
        all.put("page", () -> Pages.open(site, turns.effort().rounds(), report));
        all.put("reporting", () -> turns.run("reporting", Reporting.class));
        all.put("re-tiering", () -> turns.run("re-tiering", Retiering.class));
        return all;
    }

    private static Map<String, Object> loading(Site.Loading loading) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", loading.seconds());
        figures.put("recomputeFromNothing", loading.fromNothing());
        figures.put("nodes", loading.posted().nodes());
        figures.put("postings", loading.posted().postings());
        return figures;
    }

    /** How many each takes by itself, once it was done before. */
    private static Map<String, Object> statements(Site site) {
        TargetFigures figures = site.figures();
        site.facts();
        List<Company.Log> logs =
                site.company().logs().filter(log -> log.calls() > 0).limit(2).toList();
        Runnable open = () -> figures.read(Targets.root(Metric.CALLS), Company.TODAY);
        save(site, logs.get(0), 1);
        open.run();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("opening", site.statements(open));
        save(site, logs.get(1), 1);
        counts.put("saving", site.statements(() -> save(site, logs.get(1), 2)));
        counts.put("openingAfterSaving", site.statements(open));
        TargetNode share = Reassigning.share(site);
        counts.put("reassigning", site.statements(() -> site.reassign(share, Company.rep(1))));
        site.reassign(share, Company.rep(0));
        return counts;
    }

    /** What the nightly check of targets sends for a thousand; it is the same for each thousand. */
    private static Map<String, Object> checking(Engine engine) {
        AoDatabase.Engine database = engine == Engine.H2 ? AoDatabase.Engine.H2 : AoDatabase.Engine.POSTGRES;
        try (NightlyCheck check = new NightlyCheck(database, CHECKED)) {
            return Map.of(
                    "targets", CHECKED, "statementsPerThousand", check.sent().size() * 1_000.0 / CHECKED);
        }
    }

    private static void save(Site site, Company.Log log, int more) {
        site.save(log.calling(log.calls() + more));
    }

    /** Not on H2, whose tables are in the same heap. */
    private static Map<String, Object> heap(Site site) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("recomputeMiB", Heap.peak(site::recompute));
        figures.put("ofThatTargetsMiB", Heap.of(site::readTargets));
        return figures;
    }
}
