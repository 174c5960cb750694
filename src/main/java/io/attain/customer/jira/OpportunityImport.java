package io.attain.customer.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.OpportunityRow;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes customers and their opportunities out of rows, as the importing user; all or none, and one file at a time in a
 * project: two at once would make everything twice. A customer is found again by its name, an opportunity by its name
 * within its customer; both are updated then.
 */
@Component
public final class OpportunityImport {

    /**
     * What is asked for.
     *
     * @param user who asks
     * @param project where to
     * @param sales the same as a sales project
     * @param rows what shall be there
     */
    public record Order(ApplicationUser user, Project project, SalesProject sales, List<OpportunityRow> rows) {
        public Order {
            rows = List.copyOf(rows);
        }
    }

    private final RunningWritings running;
    private final OpportunityIssues issues;
    private final OpportunityMoves moves;
    private final I18nResolver texts;

    OpportunityImport(
            RunningWritings running,
            OpportunityIssues issues,
            OpportunityMoves moves,
            @ComponentImport I18nResolver texts) {
        this.running = running;
        this.issues = issues;
        this.moves = moves;
        this.texts = texts;
    }

    /**
     * Writes the rows.
     *
     * @return how many; nothing if another file is being imported into the project somewhere in the cluster
     * @throws io.attain.kernel.run.WritingRefused with all that Jira refuses; then everything is as it was before
     */
    public Optional<Integer> write(Order order) {
        return running.alone(new Subject("opportunities", order.project.getId()), () -> {
            new OpportunityWriting(issues, moves, order, texts).write();
            return order.rows.size();
        });
    }
}
