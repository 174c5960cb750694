package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.kernel.jira.IssueFunction;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProjects;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in customersInTier(A)}: the customers of a tier, as tiers are counted. */
public final class CustomersInTier extends IssueFunction {

    private final TierBook book;
    private final SalesProjects projects;
    private final IssuesById issues;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public CustomersInTier(
            TierBook book,
            SalesProjects projects,
            IssuesById issues,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.book = book;
        this.projects = projects;
        this.issues = issues;
        this.authentication = authentication;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (tier(operand).isEmpty()) {
            messages.addErrorMessage(
                    authentication.getI18nHelper().getText("attain.customer.jql.inTier", operand.getName()));
        }
        return messages;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return tier(operand).stream()
                .flatMap(tier ->
                        projects.all().stream().flatMap(project -> book.customers(project.projectId(), tier).stream()))
                .toList();
    }

    private static Optional<Tier> tier(FunctionOperand operand) {
        List<String> arguments = operand.getArgs();
        return arguments.size() == 1 ? Tier.named(arguments.get(0)) : Optional.empty();
    }

    @Override
    protected Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return issues.searchedBy(context, ids);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }
}
