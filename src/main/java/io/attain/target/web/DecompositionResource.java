package io.attain.target.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Person;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.target.ShareDraft;
import io.attain.target.TargetNode;
import io.attain.target.TargetNodes;
import io.attain.target.jira.DecomposingTargets;
import io.attain.target.jira.DecomposingTargets.Applied;
import io.attain.target.jira.DecompositionRefused;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splitting a target into shares. */
@Path("/targets/{key}/decomposition")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Component
public class DecompositionResource {

    private final TargetAsker asker;
    private final PermissionManager permissions;
    private final TargetNodes nodes;
    private final DecomposingTargets decomposing;
    private final DecompositionReader reader;

    @Inject
    public DecompositionResource(
            TargetAsker asker,
            @ComponentImport PermissionManager permissions,
            TargetNodes nodes,
            DecomposingTargets decomposing,
            DecompositionReader reader) {
        this.asker = asker;
        this.permissions = permissions;
        this.nodes = nodes;
        this.decomposing = decomposing;
        this.reader = reader;
    }

    /**
     * The shares that would be written; writes nothing.
     *
     * <ul>
     *   <li>200 with {@link SharesDto}
     *   <li>400 with what is wrong with the body, by field
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @POST
    @Path("/preview")
    public SharesDto preview(@PathParam("key") String key, @Nullable DecompositionBody body) {
        TargetNode node = node(asker.asker().issue(key));
        return SharesDto.of(shares(node, body), node.amount(), asker.unit(node));
    }

    /**
     * Writes the shares, all or none. Repeating it adjusts the shares that exist.
     *
     * <ul>
     *   <li>200 with the keys of what was created, updated and left unchanged
     *   <li>400 with what is wrong with the body, by field, or what Jira refuses
     *   <li>403 if the asker may not edit the target
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @POST
    public Applied apply(@PathParam("key") String key, @Nullable DecompositionBody body) {
        Issue issue = asker.asker().issue(key);
        ApplicationUser user = asker.asker().user();
        TargetNode node = node(issue);
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            throw RestProblem.forbidden(asker.asker().say("attain.target.decompose.mayNotEdit", key));
        }
        UnitDto unit = asker.unit(node);
        try {
            return decomposing.apply(user, issue, node, shares(node, body), unit.digits());
        } catch (DecompositionRefused e) {
            throw RestProblem.badRequest(e.messages().stream()
                    .map(message -> new RestProblem.Fault(null, message))
                    .toList());
        }
    }

    /** A sub-task can have no sub-tasks: only a Sales Target is split. */
    private TargetNode node(Issue issue) {
        return nodes.find(issue.getId())
                .filter(node -> !node.share())
                .orElseThrow(() ->
                        RestProblem.notFound(asker.asker().say("attain.target.decompose.notTarget", issue.getKey())));
    }

    private List<ShareDraft> shares(TargetNode node, @Nullable DecompositionBody body) {
        PersonDto owner = asker.person(node.ownerKey());
        return reader.read(body, node).shares(node, owner == null ? null : new Person(owner.key(), owner.name()));
    }
}
