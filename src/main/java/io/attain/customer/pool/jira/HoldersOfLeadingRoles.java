package io.attain.customer.pool.jira;

import io.attain.customer.pool.SalesLeaders;
import io.attain.kernel.jira.RoleHolders;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sales leaders and sales managers; who administers a project besides has no need to be asked. */
@Component
public record HoldersOfLeadingRoles(RoleHolders holders) implements SalesLeaders {

    @Override
    public List<String> of(long projectId) {
        return Stream.of(SalesRole.LEADER, SalesRole.MANAGER)
                .flatMap(role -> holders.of(role, projectId).stream())
                .distinct()
                .toList();
    }
}
