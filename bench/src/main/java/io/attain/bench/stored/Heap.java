package io.attain.bench.stored;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What is alive in the heap, in MiB above what is alive when nothing runs. */
final class Heap {

    /** Something short is done again until it was looked at so often. */
    private static final int LOOKS = 30;

    private Heap() {}

    /**
     * The most that is alive while something is done, looked at again and again; how long it takes is not to be asked.
     * Nothing goes on while one looks, so between looks it has the machine for as long.
     */
    static double peak(Runnable work) {
        work.run();
        double idle = alive();
        double most = idle;
        int looks = 0;
        while (looks < LOOKS) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(work);
            while (!running.isDone()) {
                long before = System.nanoTime();
                most = Math.max(most, alive());
                looks++;
                LockSupport.parkNanos(System.nanoTime() - before);
            }
            running.join();
        }
        return most - idle;
    }

    /** What something takes. */
    static double of(Supplier<?> made) {
        double idle = alive();
        Object kept = made.get();
        try {
            return alive() - idle;
        } finally {
            Reference.reachabilityFence(kept);
        }
    }

    private static double alive() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                        .sum()
                / 1048576.0;
    }
}
