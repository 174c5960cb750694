package io.attain.kernel.jira;

import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.web.ExecutingHttpRequest;
import io.attain.kernel.Surroundings;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Jira knows of a thread and of its node. */
@Component
public final class JiraSurroundings implements Surroundings {

    /** A node joins a cluster when it starts. A Jira that does not say may be one of several. */
    private final boolean hasOtherNodes = ComponentAccessor.getComponentSafely(ClusterInfo.class)
            .map(ClusterInfo::isClustered)
            .orElse(true);

    @Override
    public boolean hasOtherNodes() {
        return hasOtherNodes;
    }

    @Override
    public @Nullable Request request() {
        HttpServletRequest request = executing();
        return request == null ? null : new Noting(request);
    }

    /** A Jira that gives it otherwise gives none: then all work is work without a request. */
    private static @Nullable HttpServletRequest executing() {
        try {
            return ExecutingHttpRequest.get();
        } catch (LinkageError e) {
            return null;
        }
    }

    private record Noting(HttpServletRequest request) implements Request {
        @Override
        public @Nullable Object noted(String name) {
            return request.getAttribute(name);
        }

        @Override
        public void note(String name, @Nullable Object value) {
            request.setAttribute(name, value);
        }
    }
}
