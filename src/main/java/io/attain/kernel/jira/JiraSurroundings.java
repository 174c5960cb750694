package io.attain.kernel.jira;

import com.atlassian.jira.cluster.ClusterInfo;
import io.attain.kernel.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Jira says of its node, and of a thread what the filter of requests says. */
@Component
public final class JiraSurroundings implements Surroundings {

    private final boolean hasOtherNodes;

    @SuppressWarnings("ThreadLocalUsage") // of this plugin, and gone when the request is answered
    private final ThreadLocal<@Nullable Request> answering = new ThreadLocal<>();

    /** A node joins a cluster when it starts. A Jira that does not say may be one of several. */
    public JiraSurroundings(JiraComponents jira) {
        hasOtherNodes =
                jira.find(ClusterInfo.class).map(ClusterInfo::isClustered).orElse(true);
    }

    @Override
    public boolean hasOtherNodes() {
        return hasOtherNodes;
    }

    @Override
    public @Nullable Request request() {
        return answering.get();
    }

    /** Whatever this thread does until {@link #end} it does for one request. */
    public void begin() {
        answering.set(new Request());
    }

    /** The request is answered. */
    public void end() {
        answering.remove();
    }
}
