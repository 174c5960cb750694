package io.attain.planning.agreement.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.planning.agreement.app.ClosingTargets;

/** Active to Achieved: it is reached, or a comment says why it counts as achieved all the same. */
public final class FiguresSayAchieved extends AsFiguresSay {
    /** Made by the container. */
    public FiguresSayAchieved(
            JiraNegotiatedTargets targets,
            ClosingTargets closing,
            @ComponentImport JiraAuthenticationContext authentication) {
        super(targets, closing, authentication, true, "attain.target.close.notReached");
    }
}
