package io.attain.kernel.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFormat;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * Gives what a project has of something as a file that can be imported again, to those who lead its sales.
 *
 * @param sheet what of a project a user sees
 * @param name of what, in letters and hyphens; it ends the file's name
 */
public record ExportAnswers(Asker asker, Exported sheet, String name) {

    /** Rows as a table. */
    @FunctionalInterface
    public interface Exported {
        /**
         * Those that a user sees.
         *
         * @param skip how many are left out first
         * @param most of how many rows, about
         */
        Sheet of(ApplicationUser user, Project project, int skip, int most);
    }

    /**
     * As many as an import takes, after the first ones.
     *
     * @throws RestProblem if the asker does not lead the project's sales or may not know of it, or there is no such format
     */
    public Response file(@Nullable String projectKey, @Nullable String format, int skip) {
        Project project = asker.managed(projectKey);
        TableFormat asked = TableAnswers.format(format, asker);
        return TableAnswers.file(
                sheet.of(asker.user(), project, Math.max(0, skip), Table.MAX_ROWS),
                asked,
                project.getKey() + "-" + name);
    }
}
