package io.attain.bench.stored;

import io.attain.bench.company.Company;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Somebody who edits the logs of a few people of their own, day by day and again and again. */
@State(Scope.Thread)
public class Desk {

    private static final int PEOPLE = 16;
    private static final AtomicInteger OPENED = new AtomicInteger();

    private List<Company.Log> logs;
    private int edits;
    private int turn;

    @Setup
    public void open(Loaded loaded, ThreadParams threads) {
        Company company = loaded.site.company();
        logs = IntStream.range(0, Math.min(PEOPLE, company.size().reps()))
                .filter(rep -> rep % threads.getThreadCount() == threads.getThreadIndex())
                .boxed()
                .flatMap(rep -> company.logs(rep).stream())
                .filter(log -> log.calls() > 0)
                .toList();
        turn = 100 * OPENED.getAndIncrement();
    }

    /** The next log with another count of calls than before. */
    Company.Log next() {
        Company.Log log = logs.get(edits % logs.size());
        int calls = log.calls() + 1 + (turn + edits / logs.size()) % 1_000;
        edits++;
        return log.calling(calls);
    }
}
