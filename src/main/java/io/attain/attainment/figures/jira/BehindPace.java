package io.attain.attainment.figures.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesProjects;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetFunction;
import io.attain.targets.jira.TargetSearch;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in behindPace()}: agreed, running targets that are behind or at risk today, as far as the user may see them. */
public final class BehindPace extends TargetFunction {

    private final TargetFigures figures;
    private final SalesProjects projects;
    private final Today today;
    private final Phases phases;

    /** Made by the container. */
    public BehindPace(TargetFigures figures, SalesProjects projects, Today today, Phases phases, TargetSearch search) {
        super(search);
        this.figures = figures;
        this.projects = projects;
        this.today = today;
        this.phases = phases;
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        LocalDate day = user == null ? today.here() : today.of(user.getKey());
        return projects.all().stream()
                .flatMap(project -> figures.all(project.projectId(), day))
                .filter(this::isBehind)
                .map(Attainment::node);
    }

    private boolean isBehind(Attainment found) {
        return found.pace(figures.rule(found.node().projectId())).isLagging() && phases.isAgreed(found.node());
    }
}
