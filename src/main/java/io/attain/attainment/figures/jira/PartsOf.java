package io.attain.attainment.figures.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.jira.NamedTargetFunction;
import io.attain.targets.jira.TargetSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JQL {@code issue in partsOf("SALES-1")} and {@code partsOf("SALES-1", atRisk)}: the parts that a target is made of, without
 * theirs; of one pace, or {@code notAgreed}, those that its panel counts.
 */
public final class PartsOf extends NamedTargetFunction {

    private static final String NOT_AGREED = "notAgreed";
    private static final int MOST_ARGUMENTS = 2;

    private final TargetFigures figures;
    private final Phases phases;
    private final Today today;

    /** Made by the container. */
    public PartsOf(TargetFigures figures, Phases phases, Today today, Forests forests, TargetSearch search) {
        super(forests, search);
        this.figures = figures;
        this.phases = phases;
        this.today = today;
    }

    @Override
    protected String usage() {
        return "attain.target.partsOf.usage";
    }

    @Override
    protected boolean takes(List<String> given) {
        return given.size() == 1 || (given.size() == MOST_ARGUMENTS && isKnown(given.get(1)));
    }

    private static boolean isKnown(String pace) {
        return NOT_AGREED.equals(pace) || Coded.find(Pace.values(), pace).isPresent();
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, TargetTree target, List<String> more) {
        if (more.isEmpty()) {
            return target.children().stream().map(TargetTree::node);
        }
        LocalDate day = user == null ? today.here() : today.of(user.getKey());
        String pace = more.get(0);
        return figures
                .read(target.node().issueId(), day)
                .flatMap(tree -> tree.of(target.node().issueId(), PartsAsked.DIRECT))
                .stream()
                .flatMap(whole -> whole.children().stream())
                .filter(part -> pace.equals(paceOf(part, target.node())))
                .map(Attainment::node);
    }

    private String paceOf(Attainment part, TargetNode whole) {
        return phases.isAgreed(part.node())
                ? part.pace(figures.rule(whole.projectId())).code()
                : NOT_AGREED;
    }
}
