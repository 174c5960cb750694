package io.attain.planning.agreement.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.planning.agreement.app.ClosingTargets;

/** Active to Missed: it is not reached, or a comment says why it counts as missed all the same. */
public final class FiguresSayMissed extends AsFiguresSay {
    /** Made by the container. */
    public FiguresSayMissed(
            JiraNegotiatedTargets targets,
            ClosingTargets closing,
            @ComponentImport JiraAuthenticationContext authentication) {
        super(targets, closing, authentication, false, "attain.target.close.reached");
    }
}
