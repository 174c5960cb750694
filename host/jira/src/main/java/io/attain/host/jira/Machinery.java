package io.attain.host.jira;

import io.attain.host.jira.issue.Issues;
import io.attain.host.jira.permission.Permissions;
import io.attain.host.jira.plugin.PluginParts;
import io.attain.host.jira.search.Index;
import io.attain.host.jira.search.JqlSearch;
import io.attain.host.jira.user.TimeZones;
import io.attain.host.lock.DatabaseLocks;
import io.attain.host.mail.Outbox;
import io.attain.host.node.Node;
import io.attain.host.rdbms.TransactionalExecutors;
import io.attain.host.schedule.Scheduler;
import io.attain.host.schedule.SchedulerThreads;
import io.attain.host.store.Database;
import io.attain.host.store.SiteProperties;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Search, jobs, locks, SQL and mail: what a site has besides people, configuration and issues. */
record Machinery(
        JqlSearch search,
        Scheduler scheduler,
        DatabaseLocks locks,
        TransactionalExecutors executors,
        Outbox outbox,
        AtomicReference<@Nullable SchedulerThreads> threads)
        implements AutoCloseable {

    static Machinery of(
            Database database,
            Index index,
            SiteProperties properties,
            Issues issues,
            Permissions permissions,
            TimeZones zones,
            Supplier<PluginParts> plugins,
            Node node) {
        Clock clock = Clock.systemUTC();
        DatabaseLocks locks = new DatabaseLocks(database.source(), clock, node);
        return new Machinery(
                new JqlSearch(database, index, permissions, zones, issues::byIds, properties, plugins, clock),
                new Scheduler(database, locks, clock),
                locks,
                new TransactionalExecutors(database),
                new Outbox(database, clock),
                new AtomicReference<>());
    }

    /**
     * Begins to run jobs; a second call changes nothing.
     *
     * @param around what a job's thread does before and after it
     */
    void start(UnaryOperator<Runnable> around) {
        threads.updateAndGet(
                running -> running == null ? SchedulerThreads.start(scheduler, locks::renew, around) : running);
    }

    @Override
    public void close() {
        SchedulerThreads running = threads.getAndSet(null);
        if (running != null) {
            running.close();
        }
    }
}
