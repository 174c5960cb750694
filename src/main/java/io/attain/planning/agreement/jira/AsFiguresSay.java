package io.attain.planning.agreement.jira;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.attain.planning.agreement.app.ClosingTargets;
import io.attain.targets.jira.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Active to Achieved or Missed: as the figures say, or with a comment that says why not. */
abstract class AsFiguresSay implements Validator {
    private final JiraNegotiatedTargets targets;
    private final ClosingTargets closing;
    private final JiraAuthenticationContext authentication;
    private final boolean achieved;
    private final String refusal;

    /**
     * @param achieved whether it must be reached, or must not
     * @param refusal the key of what is told otherwise
     */
    AsFiguresSay(
            JiraNegotiatedTargets targets,
            ClosingTargets closing,
            JiraAuthenticationContext authentication,
            boolean achieved,
            String refusal) {
        this.targets = targets;
        this.closing = closing;
        this.authentication = authentication;
        this.achieved = achieved;
        this.refusal = refusal;
    }

    /** @throws InvalidInputException if the figures say otherwise and nobody says why */
    @Override
    @SuppressWarnings("rawtypes")
    public final void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue target = (Issue) requireNonNull(transientVars.get("issue"));
        String caller = WorkflowFunctionUtils.getCallerKey(transientVars, args);
        boolean agrees = caller != null
                && targets.read(target)
                        .filter(now -> closing.isReached(caller, now.node()) == achieved)
                        .isPresent();
        if (!agrees && isBlank((String) transientVars.get("comment"))) {
            Refusal.of(List.of(authentication.getI18nHelper().getText(refusal, target.getKey())));
        }
    }

    private static boolean isBlank(@Nullable String comment) {
        return comment == null || comment.isBlank();
    }
}
