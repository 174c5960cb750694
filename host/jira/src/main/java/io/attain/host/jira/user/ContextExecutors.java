package io.attain.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;

/** Has tasks run in the name of whoever made them. Of a thread's state, the host keeps only who is logged in. */
public record ContextExecutors(Authentication authentication) implements ThreadLocalDelegateExecutorFactory {

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
