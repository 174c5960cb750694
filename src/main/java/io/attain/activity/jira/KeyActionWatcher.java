package io.attain.activity.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.target.TargetNode;
import io.attain.target.TargetWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a target's key actions when its owner, its amount or its period is new. */
@Component
class KeyActionWatcher implements TargetWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(KeyActionWatcher.class);
    /** Nobody's key: the server's own day. */
    private static final String SERVER = "";

    private final WritingKeyActions writing;
    private final JiraAuthenticationContext authentication;
    private final Today today;

    KeyActionWatcher(
            WritingKeyActions writing, @ComponentImport JiraAuthenticationContext authentication, Today today) {
        this.writing = writing;
        this.authentication = authentication;
        this.today = today;
    }

    @Override
    public void changed(TargetNode node) {
        try {
            writing.write(authentication.getLoggedInUser(), node.issueId(), today.of(SERVER));
        } catch (RuntimeException e) {
            LOG.error("The key actions of {} could not be written; the nightly run tries again", node.key(), e);
        }
    }
}
