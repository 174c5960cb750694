package io.attain.planning.planfile.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.TableAnswers;
import io.attain.planning.planfile.FiguresSheet;
import io.attain.planning.planfile.jira.PlannedTargets;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A tree with its figures as a file. */
@Component
@Path("/targets/{key}/export")
@LicensedOnly
public record ExportResource(TargetAsker asker, TargetFigures figures, PlannedTargets targets, PlanAnswers answers) {

    @Inject
    public ExportResource {}

    /**
     * A target and its parts as of the asker's day, in the columns of a plan and behind them the figures. Parts that the
     * asker may not see are left out; the sums count them.
     *
     * <ul>
     *   <li>200 with the file, whose name has the key and the day
     *   <li>400 if the format is neither csv nor xlsx
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response get(@PathParam("key") String key, @QueryParam("format") @Nullable String format) {
        Asker who = asker.asker();
        Issue issue = who.issue(key);
        TableFormat chosen = TableAnswers.format(format, who);
        LocalDate day = who.today();
        List<Attainment> all = figures.read(issue.getId(), day)
                .orElseThrow(() -> asker.incomplete(key))
                .below(issue.getId());
        TargetNode target = all.get(0).node();
        SalesProject sales = answers.sales(target.projectId());
        Map<Long, String> names = new HashMap<>();
        all.stream().map(Attainment::node).forEach(node -> names.put(node.issueId(), node.key()));
        FiguresSheet sheet =
                new FiguresSheet(answers.cells(sales, names), figures.rule(sales.projectId()), targets::isMarkedRoot);
        return TableAnswers.file(sheet.of(all, asker.parts()), chosen, nameOf(target, day));
    }

    private static String nameOf(TargetNode node, LocalDate day) {
        return node.key() + "-" + day;
    }
}
