package io.attain.host.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock among threads of this node, and with it a row among nodes. Reentrant: the row is taken and freed once. */
final class RowLock implements ClusterLock {

    private static final long POLL_MILLIS = 50;

    private final DatabaseLocks rows;
    private final String name;
    private final ReentrantLock threads = new ReentrantLock();

    RowLock(DatabaseLocks rows, String name) {
        this.rows = rows;
        this.name = name;
    }

    @Override
    public boolean isHeldByCurrentThread() {
        return threads.isHeldByCurrentThread();
    }

    @Override
    public boolean tryLock() {
        return threads.tryLock() && ownRow();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        if (!threads.tryLock(time, unit)) {
            return false;
        }
        boolean owned = false;
        try {
            owned = threads.getHoldCount() > 1 || rows.take(name);
            while (!owned && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
                owned = rows.take(name);
            }
            return owned;
        } finally {
            if (!owned) {
                threads.unlock();
            }
        }
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        boolean owned = false;
        while (!owned) {
            try {
                owned = tryLock(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true; // restored below: lock() does not give up
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        while (!tryLock(1, TimeUnit.HOURS)) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void unlock() {
        if (!threads.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("The lock '" + name + "' is not held by this thread");
        }
        try {
            if (threads.getHoldCount() == 1) {
                rows.free(name);
            }
        } finally {
            threads.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("A cluster lock has no conditions");
    }

    private boolean ownRow() {
        boolean owned = false;
        try {
            owned = threads.getHoldCount() > 1 || rows.take(name);
            return owned;
        } finally {
            if (!owned) {
                threads.unlock();
            }
        }
    }
}
