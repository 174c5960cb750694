package io.attain.bench.attack;

import io.attain.bench.http.Hosted;
import io.attain.bench.http.Visitor;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Times;
import io.attain.demo.Company;
import io.attain.demo.HostProcess;
import io.attain.demo.Rep;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Many people at once: every fourth writes logs, the others read. */
final class Crowd {

    private static final int PEOPLE = 24;
    private static final int WRITES = 4;
    private static final int WARM = 300;
    private static final String ATTAIN = "/rest/attain/1.0";
    private static final String PROJECT = "?projectKey=" + Company.PROJECT;
    private static final double NANOS_IN_MS = 1e6;

    private final HostProcess host;
    private final String root;
    private final Duration time;
    private final Duration pause;

    /**
     * A crowd.
     *
     * @param time how long it presses
     * @param pause how long each of them looks at an answer before the next request
     */
    Crowd(HostProcess host, Duration time, Duration pause) {
        this.host = host;
        this.root = Hosted.root(host.address());
        this.time = time;
        this.pause = pause;
    }

    /** What one of them met: how long each answer took, in nanoseconds, and what failed. */
    private record Met(List<Long> times, List<String> failures) {}

    /** Presses while whoever asks does something else. */
    CompletableFuture<Void> pressing(Report report) {
        return CompletableFuture.runAsync(() -> {
            try {
                press(report);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    void press(Report report) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Met>> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Callable<Met>) () -> ask(i))
                .toList();
        Duration before = spent();
        List<Long> times = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Future<Met> person : threads.invokeAll(people)) {
            times.addAll(person.get().times());
            failures.addAll(person.get().failures());
        }
        threads.shutdown();
        Times answers = Times.of(times);
        int requests = times.size() + failures.size();
        report.tell(
                "crowd",
                Map.of(
                        "people", PEOPLE,
                        "pause ms", pause.toMillis(),
                        "seconds", time.toSeconds(),
                        "requests", requests,
                        "failed", failures.size(),
                        "failures", failures.stream().distinct().limit(5).toList(),
                        "p50 ms", answers.ms(50),
                        "p95 ms", answers.ms(95),
                        "p99 ms", answers.ms(99),
                        "processor ms each",
                                spent().minus(before).toNanos() / NANOS_IN_MS / (requests + PEOPLE * WARM)));
    }

    /** The time that the host has had of all processors; its database not counted. */
    private Duration spent() {
        return host.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private Met ask(int number) throws IOException, InterruptedException {
        List<String> reps = Company.reps().stream().map(Rep::name).toList();
        boolean writes = number % WRITES == 0;
        String rep = reps.get(number / WRITES % reps.size());
        Visitor visitor = Visitor.of(host.address(), writes ? rep : Company.MANAGER);
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
            LockSupport.parkNanos(pause.toNanos());
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
