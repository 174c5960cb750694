package io.attain.kernel.jira;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a JQL function as Jira's search does. */
public final class Jql {

    private Jql() {}

    /** The ids that somebody finds; null for whoever is not logged in. */
    public static List<Long> find(JqlFunction function, @Nullable ApplicationUser user, String... arguments) {
        return find(function, user, false, arguments);
    }

    /** The ids that Jira finds for itself, as when it rebuilds a board, whatever the user may see. */
    public static List<Long> findUnguarded(JqlFunction function, @Nullable ApplicationUser user, String... arguments) {
        return find(function, user, true, arguments);
    }

    /** What is told to somebody who writes the function with these arguments. */
    public static Set<String> faults(JqlFunction function, @Nullable ApplicationUser user, String... arguments) {
        return function.validate(user, operand(arguments), mock(TerminalClause.class))
                .getErrorMessages();
    }

    /** The function with arguments as a query holds it. */
    public static FunctionOperand operand(String... arguments) {
        return new FunctionOperand("targets", List.of(arguments));
    }

    private static List<Long> find(
            JqlFunction function, @Nullable ApplicationUser user, boolean unguarded, String... arguments) {
        QueryCreationContext context = mock();
        when(context.getApplicationUser()).thenReturn(user);
        when(context.isSecurityOverriden()).thenReturn(unguarded);
        return function.getValues(context, operand(arguments), mock(TerminalClause.class)).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }
}
