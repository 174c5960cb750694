package io.attain.planning.agreement.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.app.AwaitingAgreement;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.TargetFunction;
import io.attain.targets.jira.TargetSearch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JQL {@code issue in awaitingMyAgreement()}: proposed targets that whoever searches owns and has said nothing about. */
public final class AwaitingMyAgreement extends TargetFunction {

    private final AwaitingAgreement awaiting;

    /** Made by the container. */
    public AwaitingMyAgreement(AwaitingAgreement awaiting, TargetSearch search) {
        super(search);
        this.awaiting = awaiting;
    }

    @Override
    protected Stream<TargetNode> find(@Nullable ApplicationUser user, FunctionOperand operand) {
        return user == null
                ? Stream.empty()
                : awaiting.all(user.getKey()).stream()
                        .filter(item -> item.agreement().standing() == Standing.WAITING)
                        .map(Negotiation::node);
    }
}
