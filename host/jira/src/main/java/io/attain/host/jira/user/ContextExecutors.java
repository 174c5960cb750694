package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;

/** Has tasks run in the name of whoever made them. Of a thread's state, the host keeps only who is logged in. */
public final class ContextExecutors implements ThreadLocalDelegateExecutorFactory {

    private final Authentication authentication;

    /** Carries who this says is logged in. */
    public ContextExecutors(Authentication authentication) {
        this.authentication = authentication;
    }

    @Override
    public Runnable createRunnable(Runnable task) {
        ApplicationUser user = authentication.getLoggedInUser();
        return () -> {
            ApplicationUser before = authentication.getLoggedInUser();
            authentication.setLoggedInUser(user);
            try {
                task.run();
            } finally {
                authentication.setLoggedInUser(before);
            }
        };
    }
}
