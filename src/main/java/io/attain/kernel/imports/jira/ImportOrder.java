package io.attain.kernel.imports.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * What is to be imported.
 *
 * @param user who asks
 * @param project where to
 * @param file opens the file, which is read again when its turn comes
 */
public record ImportOrder(ApplicationUser user, Project project, Supplier<InputStream> file) {}
