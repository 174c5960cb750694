package io.attain.target.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesProjects;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.TargetTree;
import io.attain.target.TreeRules;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in targetsOutOfBalance()}: targets whose parts do not sum to them. */
public final class OutOfBalance extends TargetFunction {

    private final TargetNodes nodes;
    private final SalesProjects projects;

    /** Made by the container. */
    public OutOfBalance(
            TargetNodes nodes,
            SalesProjects projects,
            SalesAccess access,
            @ComponentImport IssueManager issues,
            @ComponentImport JiraAuthenticationContext authentication) {
        super(access, issues, authentication);
        this.nodes = nodes;
        this.projects = projects;
    }

    @Override
    int arguments() {
        return 0;
    }

    @Override
    Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        return projects.all().stream()
                .flatMap(project -> TargetTree.of(nodes.treesOf(project.projectId())).stream())
                .flatMap(OutOfBalance::trees)
                .filter(tree -> !TreeRules.isBalanced(
                        tree.node(),
                        tree.children().stream().map(TargetTree::node).toList()))
                .map(TargetTree::node)
                .distinct();
    }

    private static Stream<TargetTree> trees(TargetTree tree) {
        return Stream.concat(Stream.of(tree), tree.children().stream().flatMap(OutOfBalance::trees));
    }
}
