package io.attain.bench;

import io.attain.kernel.Metric;
import io.attain.target.Source;
import io.attain.target.ledger.Postings;
import java.util.Map;
import java.util.TreeMap;

/** A full recompute: from nothing, with nothing wrong, and with a log in a hundred that was missed. */
record Recomputing(Site site, Report report) {

    void run() {
        Reference reference = new Reference(site.sql());
        double fromNothing = Samples.millis(site::recompute);
        check();
        site.sql().execute("ANALYZE");
        int times = Math.max(3, 60 / (1 + site.company().size().reps() / 10));
        Samples.Pair unchanged = Samples.inTurns(
                times,
                () -> Report.same("drift", site.recompute().drift(), 0),
                () -> Report.same("drift", reference.drift(), 0L));
        report.tell(
                "recompute", unchanged, Map.of("postings", site.recompute().postings(), "fromNothing", fromNothing));
        double[] mending = new double[times];
        for (int i = 0; i < times; i++) {
            int wrong = damage(i);
            mending[i] =
                    Samples.millis(() -> Report.same("drift", site.recompute().drift(), wrong));
        }
        Samples damaged = new Samples(mending);
        report.tell(
                "recompute-drifted",
                Map.of(
                        "median",
                        damaged.median(),
                        "ratio",
                        damaged.median() / unchanged.theirs().median()));
        check();
    }

    /** Does what missed events would leave behind: some logs count for another number of calls than they say. */
    private int damage(int round) {
        int damaged = 0;
        Postings postings = site.postings();
        for (int rep = 0; rep < site.company().size().reps(); rep++) {
            for (Company.Log log : site.company().logs(rep)) {
                if (log.calls() > 0 && log.id() % 100 == round) {
                    Company.Log missed = new Company.Log(log.id(), log.owner(), log.day(), log.calls() + 1, 0);
                    postings.replace(Source.LOG, log.id(), missed.results());
                    damaged++;
                }
            }
        }
        return damaged;
    }

    /** Each node's own sum must be the same by SQL from the truth and from the postings, and nothing left to mend. */
    void check() {
        Reference reference = new Reference(site.sql());
        Report.same("drift", site.recompute().drift(), 0);
        Report.same("drift by SQL", reference.drift(), 0L);
        Map<Long, Long> posted = new TreeMap<>();
        for (Metric metric : Company.METRICS) {
            posted.putAll(reference.posted(Targets.root(metric)));
        }
        Report.same("sums", posted, reference.sums());
    }
}
