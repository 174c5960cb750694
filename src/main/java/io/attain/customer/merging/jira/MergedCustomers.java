package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.jira.IssueFunction;
import io.attain.kernel.jira.IssuesById;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in mergedCustomers()}: customers that went up in others. */
public final class MergedCustomers extends IssueFunction {

    private final MergeBook book;
    private final IssuesById issues;
    private final JiraAuthenticationContext authentication;

    /** Made by the container. */
    public MergedCustomers(
            MergeBook book, IssuesById issues, @ComponentImport JiraAuthenticationContext authentication) {
        this.book = book;
        this.issues = issues;
        this.authentication = authentication;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        if (!operand.getArgs().isEmpty()) {
            messages.addErrorMessage(
                    authentication.getI18nHelper().getText("attain.customer.merging.jql", operand.getName()));
        }
        return messages;
    }

    @Override
    protected Collection<Long> ids(@Nullable ApplicationUser user, FunctionOperand operand) {
        return book.away();
    }

    @Override
    protected Map<Long, Issue> seen(QueryCreationContext context, Collection<Long> ids) {
        return issues.searchedBy(context, ids);
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }
}
