package io.attain.planning.decomposition.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part that is called after its owner is called after the next one when it passes on. */
class NamingPartsTest {
    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final String lily = team.lily.getDisplayName();
    private final String zhou = team.zhou.getDisplayName();

    @BeforeEach
    void lilyHasAPart() {
        assertThat(team.bring("plan", SellingTeam.PLAN).status()).isEqualTo(200);
        split("Company", team.lily);
    }

    @Test
    void itFollowsWhoeverHasIt() {
        Issue part = team.issue("Company · " + lily);

        assign(part, team.zhou);
        assertThat(nameOf(part)).isEqualTo("Company · " + zhou);
        assign(part, team.lily);
        assertThat(nameOf(part)).isEqualTo("Company · " + lily);
    }

    @Test
    void aPersonsOwnWordsStay() {
        Issue part = team.issue("Company · " + lily);
        edit(part, form -> form.setSummary("For " + lily));

        assign(part, team.zhou);

        assertThat(nameOf(part)).isEqualTo("For " + lily);
    }

    @Test
    void aFormerOwnersNameWrittenBackStays() {
        Issue part = team.issue("Company · " + lily);
        assign(part, team.zhou);

        edit(part, form -> form.setSummary("Company · " + lily));
        edit(part, form -> form.setDescription("As it was"));

        assertThat(nameOf(part)).isEqualTo("Company · " + lily);
    }

    /** Were it renamed first and then stopped, nobody would know what was below it by its former name. */
    @Test
    void whatIsBelowFollowsBeforeIt() {
        String file =
                """
                id,parent,kind,summary,owner,metric,start,end,amount,root
                c,,target,Customers,zhou,newCustomers,2026-01-01,2026-12-31,4,yes
                p,c,target,Customers · %1$s,lily,newCustomers,2026-01-01,2026-12-31,4,
                b,p,target,Customers · %1$s · East,lily,newCustomers,2026-01-01,2026-12-31,4,
                """;
        Answer answer = team.bring("plan", file.formatted(lily));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Events events = new Events();
        team.plugin.jira.service(EventPublisher.class).register(events);

        assign(team.issue("Customers · " + lily), team.zhou);

        assertThat(events.names).containsSubsequence("Customers · " + zhou + " · East", "Customers · " + zhou);
    }

    /** What the issues are called that Jira tells of. */
    public static final class Events {
        private final List<String> names = new ArrayList<>();

        @EventListener
        public void onIssue(IssueEvent event) {
            names.add(Objects.requireNonNull(event.getIssue().getSummary()));
        }
    }

    @Test
    void whatAFileCallsItStays() {
        Issue part = team.issue("Company · " + lily);
        String file =
                """
                key,id,parent,kind,summary,owner,metric,start,end,amount,root
                %s,s,%s,share,%s,zhou,revenue,2026-01-01,2026-12-31,1000.55,
                """
                        .formatted(part.getKey(), team.issue("Company").getKey(), part.getSummary());

        Answer answer = team.bring("plan", file);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(now(part).getAssigneeId()).isEqualTo(team.zhou.getKey());
        assertThat(nameOf(part)).isEqualTo("Company · " + lily);
        assertThat(team.bring("plan", file).json().path("unchanged").asInt()).isEqualTo(1);

        edit(part, form -> form.setDescription("Said by the file"));

        assertThat(nameOf(part)).isEqualTo("Company · " + lily);
    }

    private void split(String target, ApplicationUser owner) {
        Answer answer = team.send(
                team.zhou,
                "POST",
                "targets/" + team.issue(target).getKey() + "/decomposition",
                "{\"owners\":[{\"key\":\"%s\",\"weight\":1}]}".formatted(owner.getKey()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void assign(Issue part, ApplicationUser owner) {
        edit(part, form -> form.setAssigneeId(owner.getUsername()));
    }

    private void edit(Issue issue, Consumer<IssueInputParameters> values) {
        IssueService service = team.plugin.jira.service(IssueService.class);
        IssueInputParameters form = service.newIssueInputParameters();
        form.setRetainExistingValuesWhenParameterNotProvided(true);
        form.setSkipScreenCheck(true);
        values.accept(form);
        team.plugin.as(
                team.zhou, () -> service.update(team.zhou, service.validateUpdate(team.zhou, issue.getId(), form)));
    }

    private String nameOf(Issue part) {
        return Objects.requireNonNull(now(part).getSummary());
    }

    private Issue now(Issue part) {
        return Objects.requireNonNull(
                team.plugin.jira.service(IssueManager.class).getIssueObject(part.getId()));
    }
}
