package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.targets.jira.TargetLinks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a rep makes part of a proposed target by Jira's own dialogs, which ask for no more than the permission to link. */
class JoinedByARepTest {

    @AutoClose
    private final AskedSite site = new AskedSite();

    private final String company = site.keys.get("Company");

    @Test
    void aDraftOfHerOwnThatSheLinksToACompanysTargetCountsForNothingAndSaysSo() {
        String draft = draft("mine");
        String before = told(company);

        link("lily", company, draft);

        assertThat(told(company)).isEqualTo(before);
        assertThat(smart("lily", draft)).contains("by somebody who does not lead " + company);
        assertThat(smart("zhou", company)).doesNotContain(draft);
        site.plugin.nightFindsNoDifference(site.project);
        assertThat(told(company)).isEqualTo(before);
    }

    @Test
    void aShareThatSheMovesBelowAnotherTeamsTargetCountsForNothingUntilWhoLeadsTheSalesPutsItThere() {
        String north = site.keys.get("North");
        Issue share = issue(site.keys.get("Lily"));
        assertThat(told(north)).contains(share.getKey());

        under("lily", share, site.keys.get("South"));

        assertThat(told(site.keys.get("South"))).doesNotContain(share.getKey());
        assertThat(smart("zhou", share.getKey())).contains("by somebody who does not lead " + site.keys.get("South"));
        site.plugin.nightFindsNoDifference(site.project);

        under("mei", share, north);

        assertThat(told(north)).contains(share.getKey());
    }

    @Test
    void whatWhoeverLeadsTheSalesLinksCounts() {
        String draft = draft("asked for");

        link("mei", company, draft);

        assertThat(told(company)).contains(draft);
        assertThat(smart("lily", draft)).doesNotContain("does not lead");
        site.plugin.nightFindsNoDifference(site.project);
        assertThat(told(company)).contains(draft);
    }

    @Test
    void whoLinksACompanysTargetBelowADraftOfHerOwnDoesNotLeadIt() {
        String draft = draft("above");

        link("lily", draft, company);

        assertThat(told(draft)).doesNotContain("Company");
        assertThat(site.plugin
                        .component(NegotiatedTargets.class)
                        .whole(issue(company).getId()))
                .as("whose owner would lead it")
                .isEmpty();
        site.plugin.nightFindsNoDifference(site.project);
    }

    private Issue issue(String key) {
        return site.plugin.jira.service(IssueManager.class).getIssueObject(key);
    }

    private void under(String who, Issue share, String parent) {
        site.plugin.as(site.person(who), () -> {
            site.plugin.jira.site.issueDesk().conversions().changeParent(share, issue(parent), site.person(who));
            return true;
        });
    }

    private String told(String key) {
        return site.get("zhou", "targets/" + key + "/attainment?depth=2").toString();
    }

    private String smart(String who, String key) {
        return site.get(who, "targets/" + key + "/smart").toString();
    }

    private void link(String who, String whole, String part) {
        site.plugin.as(site.person(who), () -> {
            try {
                site.plugin.component(TargetLinks.class).join(issue(whole), issue(part), site.person(who));
                return true;
            } catch (CreateException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A draft of Lily’s of the metric of the company’s target, on days on which she has no other. */
    private String draft(String name) {
        LocalDate start = LocalDate.now(ZoneOffset.UTC).plusDays(200);
        SoldDeal.must(site.send(
                "zhou",
                "POST",
                "imports/plan?projectKey=SALES&allowUnbalanced=true",
                AskedSite.CSV,
                "id,parent,kind,summary,owner,metric,start,end,amount\n"
                        + "a,,target,%s,lily,calls,%s,%s,600\n".formatted(name, start, start.plusDays(119))));
        return JiraSearch.found(site.plugin, site.person("zhou"), "summary ~ \"%s\"".formatted(name))
                .get(0)
                .getKey();
    }
}
