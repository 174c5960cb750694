package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.jira.AheadOfBack.Ahead;
import io.attain.kernel.imports.jira.TakingBack.Back;
import java.util.List;

/** What files of a kind brought, where they write no issues and are taken back in a way of their own. */
public interface Brought {

    /** What was brought into a project, the latest first, at most so much. */
    List<Batch> batches(long projectId, int most);

    /** What would become of what was brought together, were it taken back now. */
    Ahead ahead(long projectId, int number);

    /**
     * Takes back what was brought together; where it is back already, nothing happens.
     *
     * @throws Refused if the caller may not
     */
    Back takeBack(Caller caller, ApplicationUser user, Project project, int number) throws Refused;
}
