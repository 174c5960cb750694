package io.attain.targets.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in targetTree("SALES-1")}: a target and all its parts, at any depth. */
public final class TargetTreeFunction extends NamedTargetFunction {

    /** Made by the container. */
    public TargetTreeFunction(Forests forests, TargetSearch search) {
        super(forests, search);
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, TargetTree target, List<String> more) {
        return target.nodes();
    }
}
