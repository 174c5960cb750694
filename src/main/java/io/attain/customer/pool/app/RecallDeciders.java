package io.attain.customer.pool.app;

import io.attain.customer.app.GivingTiers;
import io.attain.customer.pool.SalesLeaders;
import io.attain.kernel.Caller;
import io.attain.kernel.Rights;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides of customers that are proposed for another owner: who leads theirs, and of one's own somebody else who does. */
@Component
public record RecallDeciders(GivingTiers leading, SalesLeaders leaders, Rights rights) {

    /** Whether a caller decides of what is an owner's, by the user key. Whom nobody else leads decides alone. */
    public Predicate<@Nullable String> of(Caller caller, long projectId) {
        boolean isAlone = caller.leads() && isAlone(caller.key(), projectId);
        return leading.mayOf(caller, projectId).and(owner -> isAlone || !caller.owns(owner));
    }

    private boolean isAlone(String person, long projectId) {
        return leaders.of(projectId).stream()
                .filter(each -> !each.equals(person))
                .flatMap(each -> rights.in(projectId, each).stream())
                .noneMatch(other -> leading.mayOf(other, projectId).test(person));
    }
}
