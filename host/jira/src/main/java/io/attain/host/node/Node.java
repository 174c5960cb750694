package io.attain.host.node;

import com.atlassian.jira.cluster.ClusterInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which node this is.
 *
 * @param name what the cluster knows it by; null for one that has its database to itself
 */
public record Node(@Nullable String name) implements ClusterInfo {

    /** One that has its database to itself. */
    public static final Node ALONE = new Node(null);

    @Override
    public @Nullable String getNodeId() {
        return name;
    }

    @Override
    public boolean isClustered() {
        return name != null;
    }
}
