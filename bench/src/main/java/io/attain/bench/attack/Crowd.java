package io.attain.bench.attack;

import io.attain.bench.http.Visitor;
import io.attain.bench.turns.Report;
import io.attain.demo.Company;
import io.attain.demo.Rep;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Many people at once who do not wait between requests: every fourth writes logs, the others read. */
final class Crowd {

    private static final int PEOPLE = 24;
    private static final int WRITES = 4;
    private static final int WARM = 50;
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = "?projectKey=" + Company.PROJECT;
    private static final double NANOS_IN_MS = 1e6;

    private final URI site;
    private final String root;
    private final Duration time;

    /**
     * A crowd.
     *
     * @param root the key of a target that everybody looks at
     */
    Crowd(URI site, String root, Duration time) {
        this.site = site;
        this.root = root;
        this.time = time;
    }

    /** What one of them met: how long each answer took, in nanoseconds, and what failed. */
    private record Met(List<Long> times, List<String> failures) {}

    void press(Report report) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Met>> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Met>) () -> ask(i))
                .toList();
        List<Long> times = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Future<Met> person : threads.invokeAll(people)) {
            times.addAll(person.get().times());
            failures.addAll(person.get().failures());
        }
        threads.shutdown();
        times.sort(null);
        report.tell(
                "crowd",
                Map.of(
                        "people", PEOPLE,
                        "seconds", time.toSeconds(),
                        "requests", times.size() + failures.size(),
                        "failed", failures.size(),
                        "failures", failures.stream().distinct().limit(5).toList(),
                        "p50 ms", part(times, 50),
                        "p95 ms", part(times, 95),
                        "p99 ms", part(times, 99)));
    }

    private static double part(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / NANOS_IN_MS;
    }

    private Met ask(int number) throws IOException, InterruptedException {
        List<String> reps = Company.reps().stream().map(Rep::name).toList();
        boolean writes = number % WRITES == 0;
        String rep = reps.get(number / WRITES % reps.size());
        Visitor visitor = Visitor.of(site, writes ? rep : Company.MANAGER);
        Random random = new Random(number);
        for (int i = 0; i < WARM; i++) {
            once(visitor, writes, random);
        }
        Met met = new Met(new ArrayList<>(), new ArrayList<>());
        long end = System.nanoTime() + time.toNanos();
        for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
            try {
                once(visitor, writes, random);
                met.times().add(System.nanoTime() - begun);
            } catch (IOException e) {
                met.failures().add(String.valueOf(e.getMessage()));
            }
        }
        return met;
    }

    private void once(Visitor visitor, boolean writes, Random random) throws IOException, InterruptedException {
        if (writes) {
            visitor.put(
                    ATTAIN + "/logs/" + lastWorkingDay(),
                    """
                    {"projectKey": "%s", "submit": true, "support": "%d",
                     "counts": [{"action": "calls", "count": %d}, {"action": "visits", "count": 1}]}
                    """
                            .formatted(Company.PROJECT, random.nextInt(), random.nextInt(30)));
        } else {
            visitor.get(ATTAIN + reads().get(random.nextInt(reads().size())));
        }
    }

    /** The last day that is no weekend: what may be written over whenever this is run. */
    private static LocalDate lastWorkingDay() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return today.minusDays(Math.max(0, today.getDayOfWeek().getValue() - 5L));
    }

    private List<String> reads() {
        String target = "/targets/" + root;
        return List.of(
                "/targets" + PROJECT,
                target + "/attainment",
                target + "/leaderboard",
                target + "/trend",
                "/risks" + PROJECT,
                "/customers/tiers" + PROJECT,
                "/agreements");
    }
}
