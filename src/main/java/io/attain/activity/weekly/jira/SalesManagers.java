package io.attain.activity.weekly.jira;

import io.attain.activity.weekly.ReportReaders;
import io.attain.kernel.jira.RoleHolders;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those who hold the role of a sales manager are mailed reports. */
@Component
public record SalesManagers(RoleHolders holders) implements ReportReaders {

    @Override
    public List<String> of(long projectId) {
        return holders.of(SalesRole.MANAGER, projectId);
    }
}
