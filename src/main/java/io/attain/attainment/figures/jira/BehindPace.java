package io.attain.attainment.figures.jira;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in behindPace()}: running targets that are behind or at risk today, as far as the user may see them. */
public class BehindPace extends AbstractJqlFunction {

    private final TargetFigures figures;
    private final SalesProjects projects;
    private final IssuesById issues;
    private final Today today;

    /** Made by the container. */
    public BehindPace(
            TargetFigures figures,
            SalesProjects projects,
            IssuesById issues,
            Today today) {
        this.figures = figures;
        this.projects = projects;
        this.issues = issues;
        this.today = today;
    }

    @Override
    public MessageSet validate(@Nullable ApplicationUser user, FunctionOperand operand, TerminalClause clause) {
        return validateNumberOfArgs(operand, 0);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser user = context.getApplicationUser();
        LocalDate day = user == null ? today.here() : today.of(user.getKey());
        List<Long> behind = projects.all().stream()
                .map(SalesProject::projectId)
                .flatMap(project -> figures.ofProject(project, day).stream())
                .flatMap(Attainment::all)
                .filter(this::isBehind)
                .map(found -> found.node().issueId())
                .toList();
        return issues.literals(context, operand, behind);
    }

    private boolean isBehind(Attainment found) {
        Pace pace = found.pace(figures.rule(found.node().projectId()));
        return pace == Pace.BEHIND || pace == Pace.AT_RISK;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
