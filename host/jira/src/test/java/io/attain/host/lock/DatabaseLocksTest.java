package io.attain.host.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.ManualClock;
import io.attain.host.node.Node;
import io.attain.host.store.Database;
import io.attain.host.store.Pool;
import io.attain.host.store.Schema;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

@SuppressWarnings("LockNotBeforeTry") // the tests look at locks that stay held
class DatabaseLocksTest {

    @AutoClose
    private final HikariDataSource pool =
            Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");

    private final boolean made = Schema.createIn(new Database(pool));
    private final ManualClock clock = new ManualClock("2026-11-23T12:00:00Z");
    private final DatabaseLocks one = new DatabaseLocks(pool, clock, new Node("one"));
    private final DatabaseLocks two = new DatabaseLocks(pool, clock, new Node("two"));

    @Test
    void onlyOneNodeHoldsALock() {
        assertThat(made).isTrue();
        assertThat(one.getLockForName("night").tryLock()).isTrue();
        assertThat(two.getLockForName("night").tryLock()).isFalse();
        assertThat(two.getLockForName("other").tryLock()).isTrue();

        one.getLockForName("night").unlock();
        assertThat(two.getLockForName("night").tryLock()).isTrue();
    }

    @Test
    void theOnlyNodeThereIsWaitsForNoDeadOne() {
        new DatabaseLocks(pool, clock, Node.ALONE).getLockForName("night").lock();
        DatabaseLocks alone = new DatabaseLocks(pool, clock, Node.ALONE);
        alone.getLockForName("day").lock();

        alone.forgetEarlierRuns();

        assertThat(alone.getLockForName("night").tryLock()).isTrue();
        assertThat(one.getLockForName("day").tryLock()).isFalse();
    }

    @Test
    void aNodeOfSeveralWaitsForNoEarlierRunOfItsOwn() {
        one.getLockForName("night").lock();
        two.getLockForName("day").lock();
        DatabaseLocks again = new DatabaseLocks(pool, clock, new Node("one"));

        again.forgetEarlierRuns();

        assertThat(again.getLockForName("night").tryLock()).isTrue();
        assertThat(again.getLockForName("day").tryLock()).isFalse();
    }

    @Test
    void aThreadMayTakeItsLockAgain() {
        ClusterLock lock = one.getLockForName("night");
        lock.lock();
        assertThat(lock.tryLock()).isTrue();
        lock.unlock();

        assertThat(lock.isHeldByCurrentThread()).isTrue();
        assertThat(two.getLockForName("night").tryLock()).isFalse();
        lock.unlock();
        assertThat(lock.isHeldByCurrentThread()).isFalse();
        assertThat(two.getLockForName("night").tryLock()).isTrue();
    }

    @Test
    void anotherThreadOfTheNodeWaits() {
        one.getLockForName("night").lock();

        assertThat(CompletableFuture.supplyAsync(
                                () -> one.getLockForName("night").tryLock())
                        .join())
                .isFalse();
    }

    @Test
    void waitingEndsWhenTheTimeIsOver() throws Exception {
        one.getLockForName("night").lock();

        assertThat(two.getLockForName("night").tryLock(1, TimeUnit.MILLISECONDS))
                .isFalse();
        assertThat(two.getLockForName("night").isHeldByCurrentThread()).isFalse();
    }

    @Test
    void theLockOfADeadNodeIsInheritedWhenItsLeaseEnds() {
        one.getLockForName("night").lock();
        clock.pass(DatabaseLocks.LEASE.minusSeconds(1));
        assertThat(two.getLockForName("night").tryLock()).isFalse();

        clock.pass(Duration.ofSeconds(2));
        assertThat(two.getLockForName("night").tryLock()).isTrue();
        one.getLockForName("night").unlock();
        assertThat(new DatabaseLocks(pool, clock, new Node("three"))
                        .getLockForName("night")
                        .tryLock())
                .isFalse();
    }

    @Test
    void aNodeThatLivesRenewsItsLocks() {
        one.getLockForName("night").lock();
        clock.pass(DatabaseLocks.LEASE.minusSeconds(1));
        one.renew();
        clock.pass(DatabaseLocks.LEASE.minusSeconds(1));

        assertThat(two.getLockForName("night").tryLock()).isFalse();
    }

    @Test
    void onlyTheHolderMayUnlock() {
        assertThatThrownBy(() -> one.getLockForName("night").unlock()).isInstanceOf(IllegalMonitorStateException.class);
    }
}
