package io.attain.activity.jira;

import io.attain.activity.LoggingPeople;
import io.attain.kernel.jira.RoleHolders;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who hold the role of a sales rep hand in logs. */
@Component
public record SalesReps(RoleHolders holders) implements LoggingPeople {

    @Override
    public List<String> of(long projectId) {
        return holders.of(SalesRole.REP, projectId);
    }

    @Override
    public boolean includes(long projectId, String person) {
        return holders.include(person, SalesRole.REP, projectId);
    }
}
