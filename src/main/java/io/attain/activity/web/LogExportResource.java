package io.attain.activity.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.table.TableTypes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Handed-in logs as a file, in the columns in which they are imported.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("logs/export")
@LicensedOnly
public class LogExportResource {

    private final LogExport logs;

    @Inject
    public LogExportResource(LogExport logs) {
        this.logs = logs;
    }

    /**
     * The asker's own logs and those of the people whom the asker leads, in CSV (also without a format) or XLSX, of at most
     * 31 days; without any, of the last 31.
     *
     * <ul>
     *   <li>400 if {@code from} or {@code to} is no day, they are more days, the file would have more rows than can be
     *       imported, or there is no such format
     * </ul>
     */
    @GET
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @Nullable String format) {
        return logs.get(projectKey, from, to, format);
    }
}
