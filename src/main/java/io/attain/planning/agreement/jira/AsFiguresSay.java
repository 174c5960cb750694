package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.opensymphony.workflow.InvalidInputException;
import io.attain.kernel.jira.WorkflowStep;
import io.attain.planning.agreement.app.ClosingTargets;
import io.attain.targets.jira.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Active to Achieved or Missed: as the figures say, or with a comment that says why not. */
@Component
public record AsFiguresSay(
        JiraNegotiatedTargets targets,
        ClosingTargets closing,
        @ComponentImport JiraAuthenticationContext authentication) {

    /**
     * Holds a step against the figures.
     *
     * @param achieved whether the target must be reached, or must not
     * @param refusal the key of what is told otherwise
     * @throws InvalidInputException if the figures say otherwise and nobody says why
     */
    void validate(boolean achieved, String refusal, WorkflowStep step) throws InvalidInputException {
        Issue target = step.issue();
        String caller = step.caller();
        boolean agrees = caller != null
                && targets.read(target)
                        .filter(now -> closing.isReached(caller, now.node()) == achieved)
                        .isPresent();
        if (!agrees && isBlank((String) step.transientVars().get("comment"))) {
            Refusal.of(List.of(authentication.getI18nHelper().getText(refusal, target.getKey())));
        }
    }

    private static boolean isBlank(@Nullable String comment) {
        return comment == null || comment.isBlank();
    }
}
