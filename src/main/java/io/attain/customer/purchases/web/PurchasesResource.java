package io.attain.customer.purchases.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.table.TableTypes;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Purchases that other systems know, for those who lead a project's sales. 401 if nobody is logged in; 403 for who does not
 * lead; 404 for what is no sales project, or what the asker may not know of.
 */
@Component
@Path("customers/purchases")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PurchasesResource {

    private final PurchasesAnswers answers;

    @Inject
    public PurchasesResource(PurchasesAnswers answers) {
        this.answers = answers;
    }

    /** What was brought into a project, the latest first. */
    @GET
    @Path("batches")
    public List<PurchasesDto.Batch> batches(@QueryParam("projectKey") @Nullable String projectKey) {
        return answers.batches(projectKey);
    }

    /**
     * Those of customers that the asker sees, as {@code csv} (also without a format) or {@code xlsx}; as many as an import takes,
     * after the first {@code skip} ones. 400 if there is no such format.
     */
    @GET
    @Path("export")
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("format") @Nullable String format,
            @QueryParam("skip") int skip) {
        return answers.export(projectKey, format, skip);
    }

    /**
     * Keeps purchases, all or none, each in place of what was known under its key: bringing the same again changes nothing. 400
     * with all that is wrong, by the place in the list; 409 if the project is archived.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public PurchasesDto.Done post(PurchasesDto.@Nullable Body body) {
        return answers.bring(body);
    }

    /** Takes back what was brought together, and answers what was brought; where it is back already, nothing happens. */
    @DELETE
    @Path("batches/{number}")
    public List<PurchasesDto.Batch> takeBack(
            @PathParam("number") String number, @QueryParam("projectKey") @Nullable String projectKey) {
        return answers.takeBack(projectKey, number);
    }
}
