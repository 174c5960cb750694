package io.attain.customer.tail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.record.NotesBook;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.TailCustomer.Said;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily and Tom sell; Zhou leads. */
class TailOverRestTest {

    private static final String ROWS = "projects/SALES/customers/rows";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser tom = team.colleague("tom");

    private static String row(String name, String owner, String more) {
        return "{\"name\":\"" + name + "\",\"owner\":\"" + owner + "\"" + more + "}";
    }

    private JsonNode added(ApplicationUser by, String body) {
        Answer answer = team.send(by, "POST", ROWS, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private List<String> found(ApplicationUser by, String query) {
        Answer answer = team.get(by, "projects/SALES/customers?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        List<String> names = new ArrayList<>();
        answer.json().path("rows").forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    private Answer become(ApplicationUser by, long number) {
        Answer made = team.send(by, "POST", ROWS + "/" + number + "/issue", "");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made;
    }

    /** As a server leaves it that dies while it makes an issue of a row. */
    private void left(long number, Instant begun) {
        Tail tail = team.plugin.component(Tail.class);
        assertThat(tail.change(List.of(tail.find(number).orElseThrow().beginning(begun, team.lily.getKey()))))
                .isTrue();
    }

    @Test
    void aRowIsFoundBesideIssuesByWhoMaySeeIt() {
        team.bring("opportunities", SellingTeam.WIN);
        added(team.lily, row("Harbour North", team.lily.getKey(), ",\"phone\":\"021 6888 1234\""));
        added(tom, row("Harbour South", tom.getKey(), ""));
        added(tom, row("Harbour West", "", ",\"region\":\"West China\""));

        assertThat(found(team.lily, "text=harb")).containsExactlyInAnyOrder("Harbour North", "Harbour West");
        assertThat(found(team.lily, "text=6888")).containsExactly("Harbour North");
        assertThat(found(team.lily, "text=021-6888")).containsExactly("Harbour North");
        assertThat(found(team.lily, "owner=nobody")).containsExactly("Harbour West");
        assertThat(found(team.zhou, "text=harb")).hasSize(3);
        assertThat(found(team.zhou, "region=West%20China")).containsExactly("Harbour West");
        assertThat(found(team.zhou, "tier=A")).isEmpty();
        assertThat(found(team.zhou, "untouched=30")).as("they were added today").isEmpty();
        ApplicationUser vera = team.plugin.jira.user("vera");
        team.play(vera, SalesRole.VIEWER);
        assertThat(found(vera, "text=harb")).isEmpty();
        assertThat(team.send(vera, "POST", ROWS, row("X", "", "")).status()).isEqualTo(403);
    }

    @Test
    void whatIsWrongIsToldAtOnce() {
        Answer refused =
                team.send(team.lily, "POST", ROWS, row(" ", tom.getKey(), ",\"city\":\"" + "x".repeat(201) + "\""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("name", "city", "owner");
        assertThat(team.send(team.lily, "POST", ROWS, row("A", "", ",\"region\":\"Atlantis\""))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aRowIsChangedDeletedAndBroughtBackByWhatWasSeen() {
        JsonNode row = added(team.lily, row("Harbour", team.lily.getKey(), ""));
        String path = ROWS + "/" + row.path("number").asLong();

        assertThat(team.send(tom, "PUT", path, row("Mine", "", ",\"version\":1"))
                        .status())
                .isEqualTo(404);
        assertThat(team.send(team.lily, "PUT", path, row("Northwind", "", ",\"version\":1"))
                        .status())
                .isEqualTo(200);
        assertThat(team.send(team.lily, "PUT", path, row("Late", "", ",\"version\":1"))
                        .status())
                .isEqualTo(409);
        assertThat(team.send(team.lily, "DELETE", path + "?version=2", "").status())
                .isEqualTo(200);
        assertThat(found(team.lily, "")).isEmpty();
        assertThat(team.send(team.lily, "PUT", path, row("Northwind", "", ",\"version\":3"))
                        .status())
                .isEqualTo(200);
        assertThat(found(team.lily, "text=northwind")).containsExactly("Northwind");
    }

    @Test
    void aRowBecomesOneIssueWithAllThatIsKnownHoweverOftenItIsPressed() {
        JsonNode row = added(
                team.lily,
                row(
                        "Harbour",
                        team.lily.getKey(),
                        ",\"erpNumber\":\"K-1\",\"region\":\"East China\",\"notes\":\"Likes tea\",\"city\":\"Ningbo\""));
        String path = ROWS + "/" + row.path("number").asLong() + "/issue";

        Answer made = team.send(team.lily, "POST", path, "");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(team.send(team.lily, "POST", path, "").json()).isEqualTo(made.json());

        Issue issue = team.issue("Harbour");
        SalesFields fields = team.plugin.component(SalesFields.class);
        assertThat(issue.getAssigneeId()).isEqualTo(team.lily.getKey());
        assertThat(fields.text(issue, SalesField.ERP_NUMBER)).contains("K-1");
        assertThat(fields.option(issue, SalesField.REGION)).contains("East China");
        assertThat(team.plugin.component(NotesBook.class).of(issue.getId()).needs())
                .isEqualTo("Likes tea\nNingbo");
        assertThat(found(team.lily, "text=harbour")).isEmpty();
        assertThat(team.issues()).hasSize(1);
    }

    @Test
    void theLongestNotesCityAndSourceAreAllKept() {
        String notes = "n".repeat(2_000);
        String city = "c".repeat(200);
        String source = "s".repeat(200);
        JsonNode row = added(
                team.lily,
                row(
                        "Harbour",
                        team.lily.getKey(),
                        ",\"notes\":\"" + notes + "\",\"city\":\"" + city + "\",\"source\":\"" + source + "\""));

        team.send(team.lily, "POST", ROWS + "/" + row.path("number").asLong() + "/issue", "");

        assertThat(team.plugin
                        .component(NotesBook.class)
                        .of(team.issue("Harbour").getId())
                        .needs())
                .isEqualTo(notes + "\n" + city + "\n" + source);
    }

    @Test
    void theIssueOfARowWhoseServerDiedIsFoundAgain() {
        long number = added(team.lily, row("Harbour", team.lily.getKey(), ""))
                .path("number")
                .asLong();
        Instant begun = team.plugin.component(Today.class).now();
        Answer made = become(team.lily, number);
        left(number, begun);

        JsonNode row = team.get(team.zhou, "projects/SALES/customers").json().at("/rows/0");
        assertThat(row.at("/begun/by/key").asText()).isEqualTo(team.lily.getKey());
        assertThat(row.at("/begun/at").asText()).startsWith(begun.toString().substring(0, 10));

        assertThat(become(team.zhou, number).json()).as("whoever goes on").isEqualTo(made.json());
        assertThat(become(team.lily, number).json()).isEqualTo(made.json());
        assertThat(team.issues()).hasSize(1);
    }

    @Test
    void aNamesakeIsNotTheIssueOfARowWhoseServerDied() {
        long toms = added(tom, row("Harbour", "", "")).path("number").asLong();
        Answer other = become(tom, toms);
        long number = added(team.lily, row("Harbour", "", "")).path("number").asLong();
        Instant now = team.plugin.component(Today.class).now();

        left(number, now.minusSeconds(60)); // since when there is Tom's
        Answer made = become(team.lily, number);
        assertThat(made.json()).as(made.body()).isNotEqualTo(other.json());
        left(number, now.plusSeconds(60)); // since when there is none
        assertThat(become(team.lily, number).json()).isNotIn(other.json(), made.json());
        assertThat(team.issues()).hasSize(3);
    }

    @Test
    void aRowWhoseServerDiedSaysHowItGoesOn() {
        long number = added(team.lily, row("Harbour", "", "")).path("number").asLong();
        left(number, team.plugin.component(Today.class).now());

        Answer refused = team.send(team.lily, "PUT", ROWS + "/" + number, row("Other", "", ",\"version\":2"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Make an issue");
        become(team.lily, number);
        assertThat(team.send(team.lily, "DELETE", ROWS + "/" + number + "?version=4", "")
                        .body())
                .contains("has become an issue");
    }

    @Test
    void theIssueOfARowIsToldToWhoMaySeeItOnly() {
        long number = added(team.lily, row("Harbour", "", "")).path("number").asLong();
        Issue issue = team.plugin.jira.issue(team.plugin.jira.project("ELSEWHERE"), "Harbour");
        Tail tail = team.plugin.component(Tail.class);
        assertThat(tail.change(List.of(tail.find(number).orElseThrow().as(issue.getId()))))
                .isTrue();

        Answer hidden = team.send(team.lily, "POST", ROWS + "/" + number + "/issue", "");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).doesNotContain(issue.getKey());
    }

    @Test
    void aRegionThatTheProjectHasNoMoreStaysWithARow() {
        long number = added(team.lily, row("Harbour", "", "")).path("number").asLong();
        Tail tail = team.plugin.component(Tail.class);
        Said said = new Said("Harbour", "", "", "", "", "Atlantis", "", "", "", "");
        assertThat(tail.change(List.of(tail.find(number).orElseThrow().saying(said))))
                .isTrue();

        String body = row("Harbour North", "", ",\"region\":\"Atlantis\",\"version\":2");
        Answer changed = team.send(team.lily, "PUT", ROWS + "/" + number, body);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(tail.find(number).orElseThrow().said().region()).isEqualTo("Atlantis");
    }

    @Test
    void theIssueOfARowThatIsDeletedIsToldAsGone() {
        long number = added(team.lily, row("Harbour", "", "")).path("number").asLong();
        Tail tail = team.plugin.component(Tail.class);
        assertThat(tail.change(List.of(tail.find(number).orElseThrow().as(424_242))))
                .isTrue();

        assertThat(team.send(team.lily, "POST", ROWS + "/" + number + "/issue", "")
                        .status())
                .isEqualTo(404);
    }
}
