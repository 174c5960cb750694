package io.attain.customer.pool.app;

import io.attain.customer.pool.PoolWord;
import io.attain.kernel.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes whose customers are, and what is said of it. */
@FunctionalInterface
public interface PassingOn {

    /**
     * A customer that passes on.
     *
     * @param key of its issue
     * @param from the user key of whose it is; null for nobody
     * @param to the user key of whose it becomes; null for nobody, so that it is in the pool
     * @param word what is said of it
     */
    record Passed(long customerId, String key, @Nullable String from, @Nullable String to, PoolWord word) {}

    /**
     * Says it of all, and gives them to whom they pass, as a user; all or none.
     *
     * @throws Refused if Jira does not let the user, or somebody else was faster with one of them; then nothing has changed
     */
    void pass(String by, long projectId, List<Passed> all) throws Refused;
}
