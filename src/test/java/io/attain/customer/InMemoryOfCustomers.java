package io.attain.customer;

import io.attain.kernel.InMemoryOfIssues;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Something that is kept of each customer, in memory.
 *
 * @param <T> what
 */
public abstract class InMemoryOfCustomers<T> extends InMemoryOfIssues<T> implements KeptOfCustomers {

    private final Map<Long, Long> projects = new ConcurrentHashMap<>();

    /** Keeps this of a customer of a project. */
    protected void keep(long projectId, long customerId, T next) {
        kept().put(customerId, next);
        projects.putIfAbsent(customerId, projectId);
    }

    /** Whether the customer is one of a project. */
    protected boolean isIn(long projectId, long customerId) {
        return Objects.equals(projects.get(customerId), projectId);
    }

    @Override
    public void move(long customerId, long projectId) {
        projects.replace(customerId, projectId);
    }

    @Override
    public void forget(long customerId) {
        super.forget(customerId);
        projects.remove(customerId);
    }
}
