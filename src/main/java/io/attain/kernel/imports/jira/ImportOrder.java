package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.run.WritingProgress;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * What is to be imported.
 *
 * @param user who asks
 * @param project where to
 * @param file opens the file, which is read again when its turn comes
 * @param progress is told how far the file is looked through
 */
public record ImportOrder(ApplicationUser user, Project project, Supplier<InputStream> file, WritingProgress progress) {

    /** One whose asker waits for it. */
    public ImportOrder(ApplicationUser user, Project project, Supplier<InputStream> file) {
        this(user, project, file, WritingProgress.NONE);
    }

    /** The same in the background. */
    ImportOrder telling(WritingProgress told) {
        return new ImportOrder(user, project, file, told);
    }
}
