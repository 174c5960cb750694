package io.attain.bench.attack;

import io.attain.bench.http.Visitor;
import io.attain.bench.turns.Report;
import io.attain.bench.turns.Times;
import io.attain.demo.HostProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/**
 * The end of a day: reps save drafts for a while and all hand in at one moment, while those who lead them read.
 *
 * @param pause how long each types, or reads, before the next request
 */
public record Evening(Staff staff, Duration time, Duration pause, LocalDate day) {

    /** Minutes after which whoever waits for the others gives up. */
    private static final int PATIENCE = 10;

    /** What one who reads met: how long each answer took, in nanoseconds, and what failed. */
    private record Read(List<Long> times, List<String> failures) {}

    /**
     * Has an evening on a site of its own, and tells what came of it.
     *
     * @throws IllegalStateException if anything that was saved is lost, or counts twice
     */
    public static void run(Duration time, int reps, int managers, Report report) throws Exception {
        Path data = Files.createTempDirectory("attain-evening");
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        try (HostProcess host = Attack.start(data)) {
            Staff staff = new Staff(host, reps, managers);
            staff.hire(day);
            new Evening(staff, time, Duration.ofSeconds(2), day).pass(report);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void pass(Report report) throws Exception {
        List<Closing> closings = new ArrayList<>();
        for (String rep : staff.repNames()) {
            closings.add(Closing.of(rep, staff.host().address(), day));
        }
        List<Visitor> managers = new ArrayList<>();
        for (String manager : staff.managerNames()) {
            managers.add(Visitor.of(staff.host().address(), manager));
        }
        CountDownLatch writing = new CountDownLatch(closings.size());
        CyclicBarrier together = new CyclicBarrier(closings.size());
        ExecutorService threads = Executors.newFixedThreadPool(closings.size() + managers.size());
        List<Callable<Read>> people = new ArrayList<>();
        closings.forEach(closing -> people.add(() -> close(closing, together, writing)));
        managers.forEach(manager -> people.add(() -> read(manager, writing)));
        List<Read> reads = new ArrayList<>();
        for (Future<Read> person : threads.invokeAll(people)) {
            reads.add(person.get());
        }
        threads.shutdown();
        tell(closings, reads, report);
    }

    private Read close(Closing closing, CyclicBarrier together, CountDownLatch writing) throws Exception {
        try {
            together.await(PATIENCE, TimeUnit.MINUTES);
            for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; ) {
                closing.save(false);
                LockSupport.parkNanos(pause.toNanos());
            }
            together.await(PATIENCE, TimeUnit.MINUTES);
            closing.save(true);
            return new Read(List.of(), closing.failures());
        } finally {
            writing.countDown();
        }
    }

    private Read read(Visitor manager, CountDownLatch writing) throws InterruptedException {
        List<String> pages = List.of("/team-day", "/asks", "/team-day/missing", "/weekly-report", "/completion");
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; !writing.await(pause.toMillis(), TimeUnit.MILLISECONDS); i++) {
            String page = pages.get(i % pages.size());
            long begun = System.nanoTime();
            try {
                manager.get(Staff.ATTAIN + page + Staff.PROJECT);
                read.times.add(System.nanoTime() - begun);
            } catch (IOException e) {
                read.failures.add(String.valueOf(e.getMessage()));
            }
        }
        return read;
    }

    private void tell(List<Closing> closings, List<Read> reads, Report report) throws Exception {
        Times saving = Times.of(all(closings, Closing::saving));
        Times submitting = Times.of(all(closings, Closing::submitting));
        Times reading = Times.of(all(reads, Read::times));
        List<String> failures = all(reads, Read::failures);
        List<String> lost = new ArrayList<>();
        for (Closing closing : closings) {
            if (!closing.isKept()) {
                lost.add(closing.rep());
            }
        }
        long calls = closings.stream().mapToLong(Closing::calls).sum();
        int doubled = closings.stream().mapToInt(Closing::doubled).sum();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("reps", closings.size());
        told.put("managers", staff.managers());
        told.put("seconds", time.toSeconds());
        told.put("drafts", saving.nanos().size());
        told.put("handed in", submitting.nanos().size());
        told.put(
                "of two tabs told so",
                closings.stream().mapToInt(Closing::overtaken).sum());
        told.put("failed", failures.size());
        told.put("failures", failures.stream().distinct().limit(5).toList());
        told.put("lost", lost.size());
        told.put("doubled", doubled);
        told.put("calls of the target too many", staff.calls() - calls);
        told.put("drift of the first night", Killing.drift(staff.host().admin()));
        tell(told, "draft", saving);
        tell(told, "handing in", submitting);
        tell(told, "reading", reading);
        report.tell("evening", told);
        Report.same("lost", lost, List.of());
        Report.same("doubled", doubled, 0);
        Report.same("calls of the target", staff.calls(), calls);
    }

    private static <P, T> List<T> all(Collection<P> people, Function<P, List<T>> of) {
        return people.stream().flatMap(person -> of.apply(person).stream()).toList();
    }

    private static void tell(Map<String, Object> told, String what, Times times) {
        for (int percent : new int[] {50, 95, 99}) {
            told.put(what + " p" + percent + " ms", times.ms(percent));
        }
    }
}
