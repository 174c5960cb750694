package io.attain.customer.tail.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.tail.jira.TailSheet;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ExportAnswers;
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
 * Customers that are rows as files that can be imported again. 401 if nobody is logged in; 403 for who does not lead; 404 for
 * what is no sales project, or what the asker may not know of.
 */
@Component
@Path("customers/rows/export")
@LicensedOnly
@Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
public class TailFilesResource {

    private final ExportAnswers rows;

    @Inject
    public TailFilesResource(Asker asker, TailSheet sheet) {
        this.rows = new ExportAnswers(asker, sheet::of, "customer-rows");
    }

    /**
     * The rows that the asker sees, in the order in which they came, as {@code csv} (also without a format) or {@code xlsx}; as
     * many as an import takes, after the first {@code skip} ones. 400 if there is no such format.
     */
    @GET
    public Response get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("format") @Nullable String format,
            @QueryParam("skip") int skip) {
        return rows.file(projectKey, format, skip);
    }
}
