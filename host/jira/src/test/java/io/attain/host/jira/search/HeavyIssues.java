package io.attain.host.jira.search;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.host.jira.plugin.PluginParts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plugin whose function heavyIssues(weight) finds SALES-2 and, wrongly, HIDDEN-1. */
final class HeavyIssues implements PluginParts {

    private static final String NAME = "heavyIssues";

    private final JqlFunction function = mock();

    HeavyIssues() {
        when(function.getMinimumNumberOfExpectedArguments()).thenReturn(1);
        when(function.validate(any(), any(), any())).thenAnswer(call -> complaints(call.getArgument(1)));
        when(function.getValues(any(), any(), any()))
                .thenAnswer(call -> List.of(
                        new QueryLiteral((FunctionOperand) call.getArgument(1), 102L),
                        new QueryLiteral((FunctionOperand) call.getArgument(1), 201L)));
    }

    private static MessageSet complaints(FunctionOperand asked) {
        MessageSet messages = new MessageSetImpl();
        String weight = asked.getArgs().get(0);
        if (!weight.matches("\\d+")) {
            messages.addErrorMessage("The weight '" + weight + "' is no number.");
        }
        return messages;
    }

    @Override
    public Optional<JqlFunction> jqlFunction(String name) {
        return name.equals(NAME) ? Optional.of(function) : Optional.empty();
    }

    @Override
    public Object workflowPart(String className) {
        throw new IllegalArgumentException(className);
    }

    @Override
    public Set<String> jqlFunctionNames() {
        return Set.of(NAME);
    }
}
