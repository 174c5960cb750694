package io.attain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** People who do something at the same moment. */
public final class Together {

    /** As many as were in each other's way when logs were saved. */
    public static final int PEOPLE = 8;

    private Together() {}

    /** Each of {@link #PEOPLE}, numbered from 0, does this as many times, all from the same moment on; answers what failed. */
    public static List<Throwable> failures(int times, IntConsumer work) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        CyclicBarrier start = new CyclicBarrier(PEOPLE);
        List<Callable<List<Throwable>>> all = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            all.add(() -> {
                start.await();
                return failures(times, person, work);
            });
        }
        List<Throwable> failures = new ArrayList<>();
        for (Future<List<Throwable>> done : people.invokeAll(all)) {
            try {
                failures.addAll(done.get());
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        people.shutdown();
        return failures;
    }

    private static List<Throwable> failures(int times, int person, IntConsumer work) {
        List<Throwable> failures = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            try {
                work.accept(person);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        return failures;
    }
}
