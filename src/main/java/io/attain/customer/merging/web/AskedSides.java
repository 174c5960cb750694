package io.attain.customer.merging.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer;
import io.attain.customer.tail.TailSight;
import io.attain.customer.tail.app.KeepingTail;
import io.attain.customer.tail.app.KeepingTail.Keeper;
import io.attain.customer.tail.app.TailSights;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The customers that requests name to be compared: by the keys of their issues, or as {@code row:7}, of the long tail. */
@Component
record AskedSides(
        Asker asker,
        AskedCustomers customers,
        Tail tail,
        KeepingTail keeping,
        TailSights sights,
        @ComponentImport ProjectManager projects) {

    /**
     * One of them.
     *
     * @param id the id of its issue; of a row less than 0
     */
    record Named(long id, Project project) {}

    /**
     * The customer of a key.
     *
     * @throws RestProblem as {@link AskedCustomers#of}; 404 for a row that is none any more, or that the asker does not see
     */
    Named of(String key) {
        return TailCustomer.numberOf(key).map(this::row).orElseGet(() -> issue(customers.of(key)));
    }

    static Named issue(Issue issue) {
        return new Named(issue.getId(), Objects.requireNonNull(issue.getProjectObject()));
    }

    private Named row(long number) {
        return tail.find(number)
                .filter(TailCustomer::isRow)
                .flatMap(row -> Optional.ofNullable(projects.getProjectObj(row.projectId())))
                .map(project -> mine(asker.figures(project.getKey()), number))
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.tail.row.none")));
    }

    private Named mine(Project project, long number) {
        Caller caller = asker.caller(project);
        TailSight sight = sights.of(caller, asker.reach(project), project.getId());
        TailCustomer row = asker.unlessRefused(() -> keeping.mine(new Keeper(caller, project.getId(), sight), number));
        return new Named(row.id(), project);
    }
}
