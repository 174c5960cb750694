package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import org.junit.jupiter.api.Test;

/** What holds for each JQL function that takes no arguments and finds targets, whatever there is to be found. */
public interface BareFunctionContract {

    JqlFunction function();

    @Test
    default void whoIsNotLoggedInFindsNothing() {
        assertThat(Jql.find(function(), null)).isEmpty();
    }

    @Test
    default void argumentsAreRefusedWithAMessage() {
        ApplicationUser lily = mock();

        assertThat(Jql.faults(function(), lily)).isEmpty();
        assertThat(Jql.faults(function(), lily, "SALES-1")).containsExactly("attain.target.jql.noArguments targets");
    }
}
