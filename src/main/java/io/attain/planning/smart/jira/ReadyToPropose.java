package io.attain.planning.smart.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.NotReady;
import io.attain.planning.smart.SmartCheck;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draft to Proposed: the SMART gate. Every letter that fails is told at once, with how to mend it, in the user's language;
 * what is only warned of stands on the panel.
 */
public final class ReadyToPropose extends TargetGate {
    /** Made by the container. */
    public ReadyToPropose(SmartTargets targets, @ComponentImport JiraAuthenticationContext authentication) {
        super(targets, authentication);
    }

    @Override
    List<String> faults(Issue target, @Nullable ApplicationUser user, Locale locale) {
        try {
            return targets.check(target, user).stream()
                    .flatMap(finding -> finding.reasons().stream()
                            .filter(reason -> reason.verdict() == SmartCheck.Verdict.FAILED)
                            .map(reason -> targets.tell(finding.letter(), reason, target, locale)))
                    .toList();
        } catch (NotReady e) {
            return List.of(targets.tell(e, locale));
        }
    }
}
