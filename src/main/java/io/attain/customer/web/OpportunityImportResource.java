package io.attain.customer.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.OpportunityRow;
import io.attain.customer.jira.OpportunityFile;
import io.attain.customer.jira.OpportunityImport;
import io.attain.customer.jira.OpportunityImport.Order;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.table.TableFault;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.ImportAnswers;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Imports customers and opportunities. 401 if nobody is logged in; 404 for no sales project; 403 for those who do not
 * lead its sales.
 */
@Component
@Path("imports/opportunities")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class OpportunityImportResource {

    private final Asker asker;
    private final TierTexts texts;
    private final OpportunityFile file;
    private final OpportunityImport writing;

    /** Made by the container. */
    @Inject
    public OpportunityImportResource(Asker asker, TierTexts texts, OpportunityFile file, OpportunityImport writing) {
        this.asker = asker;
        this.texts = texts;
        this.file = file;
        this.writing = writing;
    }

    /**
     * Imports a file of the columns customer, customerRegion, customerType, opportunity, productLine, amount,
     * closeDate, owner, status and, if wanted, expansionPlan. Importing it again changes nothing. 400 with all that is
     * wrong, and then everything is as it was before. 409 if another file of opportunities is being imported into the
     * project at this moment.
     */
    @POST
    @Consumes({TableTypes.CSV, TableTypes.XLSX})
    public ImportAnswers.Imported post(@QueryParam("projectKey") @Nullable String projectKey, InputStream body) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        SalesProject sales = texts.project(project.getId());
        List<TableFault> faults = new ArrayList<>();
        List<OpportunityRow> rows = file.read(body, project, sales, faults);
        ImportAnswers.refuse(faults, asker);
        try {
            return writing.write(new Order(asker.user(), project, sales, rows))
                    .map(ImportAnswers.Imported::new)
                    .orElseThrow(() -> RestProblem.conflict(asker.say("attain.customer.import.busy")));
        } catch (WritingRefused e) {
            throw ImportAnswers.refusal(RunDto.faults(e.problems()));
        }
    }
}
