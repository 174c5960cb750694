package io.attain.bench;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.ledger.Postings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Eight people save logs at the same time, again and again, each for a few people of their own and all in one tree. */
record Writers(Site site, Report report) {

    private static final int WRITERS = 8;

    void run() throws InterruptedException, ExecutionException {
        write(3);
        report.tell("writers", Map.of("perSecond", write(15)));
    }

    /** Writes for so long and answers how many logs a second; what was written must be exact. */
    long write(long seconds) throws InterruptedException, ExecutionException {
        Postings postings = site.postings();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
        List<Future<Long>> running = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            int number = writer;
            running.add(pool.submit(() -> write(postings, number, end)));
        }
        long written = 0;
        for (Future<Long> each : running) {
            written += each.get();
        }
        pool.shutdown();
        for (int rep = 0; rep < site.company().size().reps(); rep++) {
            for (Company.Log log : site.company().logs(rep)) {
                if (rep < WRITERS * 2) {
                    postings.replace(Source.LOG, log.id(), log.results());
                }
            }
        }
        new Recomputing(site, report).check();
        return written / seconds;
    }

    private long write(Postings postings, int writer, long end) {
        List<Company.Log> logs = new ArrayList<>();
        for (int rep = writer; rep < Math.min(WRITERS * 2, site.company().size().reps()); rep += WRITERS) {
            logs.addAll(site.company().logs(rep));
        }
        long written = 0;
        while (System.nanoTime() < end) {
            Company.Log log = logs.get((int) (written % logs.size()));
            long times = 1 + written % 19;
            postings.replace(
                    Source.LOG,
                    log.id(),
                    List.of(new Result(
                            Source.LOG,
                            log.id(),
                            Company.PROJECT,
                            log.owner(),
                            log.day(),
                            Metric.CALLS,
                            times,
                            Scope.ANY)));
            written++;
        }
        return written;
    }
}
