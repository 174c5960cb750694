package io.attain.customer.files.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.jira.OpportunitySheet;
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
 * Opportunities as files that can be imported again. 401 if nobody is logged in; 403 for who does not lead; 404 for what is no
 * sales project, or what the asker may not know of.
 */
@Component
@Path("customers/opportunities/export")
@LicensedOnly
@Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
public class OpportunityFilesResource {

    private final ExportAnswers opportunities;

    @Inject
    public OpportunityFilesResource(Asker asker, OpportunitySheet sheet) {
        this.opportunities = new ExportAnswers(asker, sheet::of, "opportunities");
    }

    /**
     * The opportunities that the asker sees, of customers that the asker sees, as {@code csv} (also without a format) or {@code
     * xlsx}; as many as an import takes, after the first {@code skip} ones. 400 if there is no such format.
     */
    @GET
    public Response get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("format") @Nullable String format,
            @QueryParam("skip") int skip) {
        return opportunities.file(projectKey, format, skip);
    }
}
