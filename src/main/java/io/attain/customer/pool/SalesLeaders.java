package io.attain.customer.pool;

import java.util.List;

/** Who leads sales. */
@FunctionalInterface
public interface SalesLeaders {

    /** The user keys of those who hold a role that leads a project's sales and may still log in. */
    List<String> of(long projectId);
}
