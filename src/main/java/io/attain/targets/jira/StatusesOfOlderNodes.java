package io.attain.targets.jira;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.attain.targets.OlderNodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds the statuses of nodes that an older version of the plugin kept, by their names, which nobody can have changed since
 * without that version going wrong. Doing it again, or on two nodes of a cluster at once, changes nothing more.
 */
@Component
@ExportAsService(LifecycleAware.class)
public record StatusesOfOlderNodes(OlderNodes nodes, @ComponentImport StatusManager statuses)
        implements LifecycleAware {

    private static final Logger LOG = LoggerFactory.getLogger(StatusesOfOlderNodes.class);

    /** What fails here the nightly run repairs: it reads each target anew. */
    @Override
    public void onStart() {
        try {
            nodes.statusNames().forEach(this::find);
        } catch (RuntimeException e) {
            LOG.error("The statuses of targets that an older version kept are not known before the next night", e);
        }
    }

    @Override
    public void onStop() {
        // nothing was begun
    }

    private void find(String name) {
        statuses.getStatuses().stream()
                .filter(status -> name.equals(status.getName()))
                .findFirst()
                .ifPresent(status -> nodes.setStatus(name, status.getId()));
    }
}
