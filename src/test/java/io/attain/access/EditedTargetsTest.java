package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who edits a target in Jira's own form, or gives it to somebody: the steps of its workflow say so to Jira. */
class EditedTargetsTest {
    private static final List<String> PEOPLE = List.of("vera", "lily", "tom", "wu", "mei", "han", "zhou", "pan");

    @AutoClose
    private final AskedSite site = new AskedSite();

    @Test
    void whatIsProposedIsEditedAndGivenByWhoLeadsTheSalesAlone() {
        Issue company = issue("Company");

        assertThat(may(ProjectPermissions.EDIT_ISSUES, company)).containsExactly("mei", "han", "zhou");
        assertThat(may(ProjectPermissions.ASSIGN_ISSUES, company)).containsExactly("mei", "han", "zhou");
    }

    @Test
    void whatIsNoTargetIsEditedAsTheProjectSays() {
        assertThat(may(ProjectPermissions.EDIT_ISSUES, issue("customer"))).containsExactlyElementsOf(PEOPLE);
    }

    private Stream<String> may(ProjectPermissionKey permission, Issue issue) {
        PermissionManager permissions = site.plugin.jira.service(PermissionManager.class);
        return PEOPLE.stream().filter(each -> permissions.hasPermission(permission, issue, site.person(each)));
    }

    private Issue issue(String summary) {
        return JiraSearch.found(site.plugin, site.person("zhou"), "key = " + site.keys.get(summary))
                .get(0);
    }
}
