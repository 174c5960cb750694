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
 * The base of JQL functions about one target, their first argument. It is named by its key, or by its id, which a shared
 * filter shows to those who may not know the key.
 */
public abstract class NamedTargetFunction extends TargetFunction implements ClauseSanitisingJqlFunction {

    private final Forests forests;
    private final TargetSearch search;

    protected NamedTargetFunction(Forests forests, TargetSearch search) {
        super(search);
        this.forests = forests;
        this.search = search;
    }

    /** The targets that it stands for, whoever may see them; more are the arguments after the target. */
    protected abstract Stream<TargetNode> find(@Nullable ApplicationUser user, TargetTree target, List<String> more);

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
    protected final Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        return arguments.stream()
                .limit(1)
                .flatMap(name -> search.named(name).stream())
                .flatMap(issue -> forests.find(issue.getId()).stream())
                .flatMap(target -> find(user, target, arguments.subList(1, arguments.size())));
    }

    @Override
    public final FunctionOperand sanitiseOperand(@Nullable ApplicationUser user, FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        return arguments.stream()
                .limit(1)
                .flatMap(name -> search.named(name).stream())
                .filter(issue -> !search.maySee(user, issue))
                .map(issue -> new FunctionOperand(
                        operand.getName(),
                        Stream.concat(
                                        Stream.of(issue.getId().toString()),
                                        arguments.stream().skip(1))
                                .toList()))
                .findFirst()
                .orElse(operand);
    }
}
