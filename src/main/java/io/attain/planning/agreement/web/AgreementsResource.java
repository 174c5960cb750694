package io.attain.planning.agreement.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.web.Asker;
import io.attain.planning.agreement.jira.AwaitedAgreements;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Targets of all projects that wait for a word of the asker's. */
@Path("/agreements")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class AgreementsResource {

    private final Asker asker;
    private final SalesAccess access;
    private final AwaitedAgreements awaited;
    private final AgreementView view;
    private final IssueManager issues;

    @Inject
    public AgreementsResource(
            Asker asker,
            SalesAccess access,
            AwaitedAgreements awaited,
            AgreementView view,
            @ComponentImport IssueManager issues) {
        this.asker = asker;
        this.access = access;
        this.awaited = awaited;
        this.view = view;
        this.issues = issues;
    }

    /**
     * With {@code mine=true} the proposed targets that the asker owns and has not accepted; otherwise the open
     * counter-proposals that the asker may answer. Only those that the asker may see.
     *
     * <ul>
     *   <li>200 with {@link AgreementsDto}
     * </ul>
     */
    @GET
    public AgreementsDto list(@QueryParam("mine") boolean mine) {
        var user = asker.user();
        var found = mine ? awaited.by(user.getKey()) : awaited.answersOf(user);
        return new AgreementsDto(found.stream()
                .flatMap(item -> {
                    Issue issue = issues.getIssueObject(item.node().issueId());
                    return issue != null && access.maySee(user, issue)
                            ? Stream.of(view.line(issue, item))
                            : Stream.empty();
                })
                .toList());
    }
}
