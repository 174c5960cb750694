package io.attain.customer.files.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.host.jira.permission.Permissions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour was here before, with the phone 111; a file changes it and brings Evergreen with a person and an opportunity. */
class TakenBackTest {

    private static final String FILE =
            """
            customer,owner,phone,crmNumber,contact,position,opportunity,amount,closeDate,status
            Harbour,lily,222,0015g,Li Na,CEO,Spring order,100,2026-12-01,Proposal
            Evergreen,lily,,,Wang Fang,Buyer,Trial,5,2026-12-24,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void harbourWasHere() {
        assertThat(team.bring("customers", "customer,owner,phone\nHarbour,lily,111\n")
                        .status())
                .isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
    }

    @Test
    void whatSomebodyWorkedOnSinceStays() {
        team.bring("customers", FILE);
        Comment unused = team.plugin
                .jira
                .service(CommentManager.class)
                .create(team.issue("Trial"), team.lily, "They want a date", false);

        JsonNode back = takeBack(latest("customers"));

        assertThat(texts(back.path("left")))
                .containsExactlyInAnyOrder(
                        team.issue("Trial").getKey(), team.issue("Evergreen").getKey());
    }

    @Test
    void whoMayNotDeleteIssuesIsRefusedBeforeAnythingIsTakenBack() {
        team.bring("customers", FILE);
        Permissions permissions = team.plugin.jira.site.permissions();
        permissions.revokeUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        int before = team.issues().size();

        Answer refused = deleted(latest("customers"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("Delete Issues");
        assertThat(team.issues()).hasSize(before);
        assertThat(phone(team.issue("Harbour"))).isEqualTo("222");
        assertThat(latest("customers").path("backAt").isNull()).isTrue();

        permissions.grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        assertThat(takeBack(latest("customers")).path("left")).isEmpty();
        assertThat(phone(team.issue("Harbour"))).isEqualTo("111");
    }

    @Test
    void whatOnlyChangedIsTakenBackByWhoMayNotDelete() {
        team.bring("customers", "customer,phone\nHarbour,222\n");
        team.plugin.jira.site.permissions().revokeUsers(ProjectPermissions.DELETE_ISSUES, team.project);

        assertThat(takeBack(latest("customers")).path("left")).isEmpty();

        assertThat(phone(team.issue("Harbour"))).isEqualTo("111");
    }

    @Test
    void whatJiraRefusesIsToldAndCanBeTakenBackOnceItMay() {
        team.bring("customers", FILE);
        Permissions permissions = team.plugin.jira.site.permissions();
        permissions.revokeUsers(ProjectPermissions.EDIT_ISSUES, team.project);

        JsonNode half = takeBack(latest("customers"));

        assertThat(texts(half.path("refused")))
                .containsExactly(team.issue("Harbour").getKey());
        assertThat(half.path("left")).isEmpty();
        assertThat(half.path("over").asBoolean()).isTrue();
        assertThat(latest("customers").path("backAt").isNull()).isTrue();

        permissions.grantUsers(ProjectPermissions.EDIT_ISSUES, team.project);
        assertThat(takeBack(latest("customers")).path("refused")).isEmpty();
        assertThat(phone(team.issue("Harbour"))).isEqualTo("111");
        assertThat(latest("customers").path("backAt").isNull()).isFalse();
    }

    @Test
    void aBatchIsFoundByItsKindAndNumberOnly() {
        int number = latest("customers").path("number").asInt();

        assertThat(team.send(team.zhou, "DELETE", "imports/batches/opportunities/" + number + "?projectKey=SALES", "")
                        .status())
                .isEqualTo(404);
        assertThat(team.send(team.zhou, "DELETE", "imports/batches/customers/999?projectKey=SALES", "")
                        .status())
                .isEqualTo(404);
        assertThat(latest("customers").path("backAt").isNull()).isTrue();
    }

    @Test
    void whatWasNewGoesAndWhatWasChangedIsAsItWas() {
        int before = team.issues().size();
        Answer brought = team.bring("customers", FILE);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        JsonNode ahead = ahead(latest("customers"));
        assertThat(ahead.path("gone").asInt()).isEqualTo(team.issues().size() - before);
        assertThat(ahead.path("back").asInt()).isEqualTo(1);

        JsonNode back = takeBack(latest("customers"));

        assertThat(ahead(latest("customers")).toString())
                .isEqualTo("{\"gone\":0,\"back\":0,\"left\":[],\"staying\":0}");
        assertThat(back.path("over").asBoolean()).isTrue();
        assertThat(back.path("left")).isEmpty();
        assertThat(team.issues()).hasSize(before);
        Issue harbour = team.issue("Harbour");
        assertThat(phone(harbour)).isEqualTo("111");
        assertThat(team.people(harbour)).isEmpty();
        assertThat(latest("customers").path("backAt").isNull()).isFalse();
        assertThat(takeBack(latest("customers")).path("over").asBoolean()).isTrue();
    }

    @Test
    void whatSomebodyHasChangedSinceStaysAndIsTold() {
        team.bring("customers", FILE);
        team.edit(team.lily, team.issue("Harbour"), SalesField.PHONE, "333");
        team.edit(team.lily, team.issue("Trial"), SalesField.AMOUNT, "6");

        JsonNode back = takeBack(latest("customers"));

        assertThat(texts(back.path("left")))
                .containsExactlyInAnyOrder(
                        team.issue("Harbour").getKey(),
                        team.issue("Trial").getKey(),
                        team.issue("Evergreen").getKey());
        assertThat(phone(team.issue("Harbour"))).isEqualTo("333");
        assertThat(team.people(team.issue("Harbour"))).isEmpty();
    }

    @Test
    void aFileOfOpportunitiesIsTakenBackToo() {
        team.bring("opportunities", SellingTeam.WIN.replace("600.00", "700.00").replace("First", "Second"));
        team.bring("opportunities", SellingTeam.WIN.replace("600.00", "650.00"));
        JsonNode all = batches();
        assertThat(all.findValuesAsText("file"))
                .containsExactlyInAnyOrder("opportunities", "opportunities", "opportunities", "customers");

        takeBack(latest("opportunities"));

        assertThat(team.plugin
                        .component(SalesFields.class)
                        .number(team.issue("First"), SalesField.AMOUNT)
                        .orElseThrow())
                .isEqualByComparingTo("600");
        assertThat(team.issue("Second").getKey()).isNotEmpty();
    }

    /** A win makes its customer one while the file is written. */
    @Test
    void aFileThatBringsWinsLeavesNothingBehind() {
        int before = team.issues().size();
        String status = team.issue("Harbour").getStatus().getName();
        String head = FILE.lines().findFirst().orElseThrow();
        Answer brought = team.bring(
                "customers",
                head + "\nEvergreen,lily,,,,,Trial,5,2026-03-24,Won\nHarbour,lily,,,,,Next,5,2026-03-24,Lead\n");
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(team.issue("Evergreen").getStatus().getName()).isEqualTo("Customer");

        assertThat(takeBack(latest("customers")).path("left")).isEmpty();

        assertThat(team.issues()).hasSize(before);
        assertThat(team.issue("Harbour").getStatus().getName()).isEqualTo(status);
    }

    @Test
    void whatASecondFileCorrectedGoesOnceBothAreTakenBack() {
        int before = team.issues().size();
        team.bring("customers", FILE);
        team.bring(
                "customers",
                FILE.replace("Evergreen,lily,,,", "Evergreen,lily,99,,").replace(",5,2026", ",6,2026"));

        assertThat(takeBack(latest("customers")).path("left")).isEmpty();
        JsonNode first = StreamSupport.stream(batches().spliterator(), false)
                .filter(batch -> batch.path("file").asText().equals("customers")
                        && batch.path("backAt").isNull())
                .findFirst()
                .orElseThrow();

        assertThat(takeBack(first).path("left")).isEmpty();
        assertThat(team.issues()).hasSize(before);
    }

    @Test
    void onlyWhoLeadsTakesBack() {
        assertThat(team.send(team.lily, "DELETE", "imports/batches/customers/1?projectKey=SALES", "")
                        .status())
                .isEqualTo(403);
        assertThat(team.get(team.lily, "imports/batches/customers/1?projectKey=SALES")
                        .status())
                .isEqualTo(403);
        assertThat(team.get(team.lily, "imports/batches?projectKey=SALES").json())
                .isEmpty();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode batches() {
        return team.get(team.zhou, "imports/batches?projectKey=SALES").json();
    }

    private JsonNode latest(String file) {
        return StreamSupport.stream(batches().spliterator(), false)
                .filter(batch -> batch.path("file").asText().equals(file))
                .max(Comparator.comparingInt(batch -> batch.path("number").asInt()))
                .orElseThrow();
    }

    private Answer deleted(JsonNode batch) {
        return team.send(
                team.zhou,
                "DELETE",
                "imports/batches/" + batch.path("file").asText() + "/" + batch.path("number") + "?projectKey=SALES",
                "");
    }

    private JsonNode ahead(JsonNode batch) {
        Answer answer = team.get(
                team.zhou,
                "imports/batches/" + batch.path("file").asText() + "/" + batch.path("number") + "?projectKey=SALES");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /** What was told before is what becomes of it, but for what Jira refuses. */
    private JsonNode takeBack(JsonNode batch) {
        JsonNode ahead = ahead(batch);
        Answer answer = deleted(batch);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(ahead.path("left")).hasSize(ahead.path("staying").asInt());
        assertThat(texts(ahead.path("left")))
                .containsExactlyInAnyOrderElementsOf(texts(answer.json().path("left")));
        return answer.json();
    }

    private String phone(Issue customer) {
        return team.plugin
                .component(SalesFields.class)
                .text(customer, SalesField.PHONE)
                .orElse("");
    }
}
