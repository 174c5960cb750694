package io.attain.targets.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.SalesProjects;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.TreeSnapshot;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in targetsOutOfBalance()}: targets whose parts do not sum to them. */
public final class OutOfBalance extends TargetFunction {

    private final Forests forests;
    private final SalesProjects projects;

    /** Made by the container. */
    public OutOfBalance(Forests forests, SalesProjects projects, TargetSearch search) {
        super(search);
        this.forests = forests;
        this.projects = projects;
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        return projects.all().stream()
                .flatMap(project -> forests.of(project.projectId()).trees().stream())
                .flatMap(TreeSnapshot::subtrees)
                .filter(tree -> !tree.isBalanced())
                .map(TargetTree::node)
                .distinct();
    }
}
