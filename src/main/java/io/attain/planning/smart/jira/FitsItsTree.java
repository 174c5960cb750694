package io.attain.planning.smart.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Creation: a new target must not claim what its owner has a target for already, and a new share must measure what its
 * target measures and lie inside its scope and period; month weights are such as can be read. What is left open can be
 * filled in later.
 */
public final class FitsItsTree extends TargetGate {
    /** Made by the container. */
    public FitsItsTree(SmartTargets targets, @ComponentImport JiraAuthenticationContext authentication) {
        super(targets, authentication);
    }

    @Override
    List<String> faults(Issue target, @Nullable ApplicationUser user, Locale locale) {
        return targets.faultsOfNew(target, user, locale);
    }
}
