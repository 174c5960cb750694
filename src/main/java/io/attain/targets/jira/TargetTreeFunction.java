package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.jql.function.ClauseSanitisingJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in targetTree("SALES-1")}: a target and all its parts, at any depth. The target is named by its key, or
 * by its id, which a shared filter shows to those who may not know the key.
 */
public final class TargetTreeFunction extends TargetFunction implements ClauseSanitisingJqlFunction {

    private final Forests forests;
    private final TargetSearch search;

    /** Made by the container. */
    public TargetTreeFunction(Forests forests, TargetSearch search) {
        super(search);
        this.forests = forests;
        this.search = search;
    }

    @Override
    protected int arguments() {
        return 1;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = super.validate(user, operand, clause);
        if (!messages.hasAnyErrors()) {
            String name = operand.getArgs().get(0);
            Optional<Issue> issue = search.named(name).filter(found -> search.maySee(user, found));
            if (issue.flatMap(found -> forests.find(found.getId())).isEmpty()) {
                messages.addErrorMessage(search.say("attain.target.jql.noTarget", name));
            }
        }
        return messages;
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        return operand.getArgs().stream()
                .flatMap(name -> search.named(name).stream())
                .flatMap(issue -> forests.find(issue.getId()).stream())
                .flatMap(TargetTree::nodes);
    }

    @Override
    public FunctionOperand sanitiseOperand(@Nullable ApplicationUser user, FunctionOperand operand) {
        if (operand.getArgs().size() != 1) {
            return operand;
        }
        return search.named(operand.getArgs().get(0))
                .filter(issue -> !search.maySee(user, issue))
                .map(issue -> new FunctionOperand(
                        operand.getName(), List.of(issue.getId().toString())))
                .orElse(operand);
    }
}
