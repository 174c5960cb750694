package io.attain.customer.tail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily and Tom sell; Zhou leads. */
class TouchesOverRestTest {

    private static final String CUSTOMERS = "projects/SALES/customers";
    private static final String TOUCHES = CUSTOMERS + "/touches";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser tom = team.colleague("tom");

    private static String body(String more) {
        return "{\"kind\":\"batch\",\"way\":\"mail\",\"note\":\"Our autumn list\"" + more + "}";
    }

    private JsonNode sent(ApplicationUser by, String path, String body) {
        Answer answer = team.send(by, "POST", path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode row(ApplicationUser by, String name) {
        return sent(by, CUSTOMERS + "/rows", "{\"name\":\"" + name + "\",\"owner\":\"" + by.getKey() + "\"}");
    }

    private List<String> touched(ApplicationUser by) {
        List<String> touched = new ArrayList<>();
        JsonNode answer = team.get(by, CUSTOMERS).json();
        for (String part : List.of("customers", "rows")) {
            answer.path(part).forEach(each -> {
                if (!each.path("lastTouch").isNull()) {
                    touched.add(each.path("name").asText());
                }
            });
        }
        return touched;
    }

    private JsonNode today(ApplicationUser by) {
        String day = team.get(by, TOUCHES).json().path("day").asText();
        return team.get(by, "logs/" + day + "?projectKey=SALES").json();
    }

    private void handIn(ApplicationUser by) {
        String day = team.get(by, TOUCHES).json().path("day").asText();
        Answer answer = team.send(
                by,
                "PUT",
                "logs/" + day,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"counts\":[{\"action\":\"calls\",\"count\":1}]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void everyCustomerThatIsFoundIsTouchedOnceTheLogIsHandedInAndNoKeyActionIsCounted() {
        team.bring("opportunities", SellingTeam.WIN);
        row(team.lily, "Harbour North");
        row(tom, "Harbour South");

        JsonNode preview = sent(team.lily, TOUCHES + "/preview", body(""));
        assertThat(preview.path("customers").asInt()).isEqualTo(2);
        assertThat(preview.path("rows").asInt()).isEqualTo(1);
        sent(team.lily, TOUCHES, body(""));

        assertThat(touched(team.lily)).containsExactly("Harbour North");
        handIn(team.lily);
        assertThat(touched(team.zhou)).hasSize(2).contains("Harbour North").doesNotContain("Harbour South");
        assertThat(today(team.lily).path("lines")).as("what its form saves").isEmpty();
        JsonNode counted = today(team.lily).path("counts");
        assertThat(counted.findValuesAsText("count").stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .as(counted.toString())
                .isEqualTo(1);
        assertThat(sent(team.lily, TOUCHES, body("")).path("unchanged").asInt()).isEqualTo(2);
        assertThat(team.get(team.lily, TOUCHES).json().path("batches")).hasSize(1);
    }

    @Test
    void theDaysLogTellsOfItInOneLineToItsWriterAndToWhoLeadsThemOnceItIsHandedIn() {
        team.bring("opportunities", SellingTeam.WIN);
        row(team.lily, "Harbour North");
        sent(team.lily, TOUCHES, body(""));
        String told = "[{\"what\":\"Batch touch\",\"note\":\"Mail: Our autumn list\",\"customers\":2}]";

        assertThat(today(team.lily).path("batches").toString()).isEqualTo(told);
        assertThat(today(tom).path("batches")).isEmpty();
        assertThat(ofLilyToZhou()).as("a draft is its writer's own").isEqualTo("[]");

        handIn(team.lily);
        assertThat(ofLilyToZhou()).isEqualTo(told);
    }

    @Test
    void aFileOfLogsTellsOfItAndNeverWritesIt() {
        row(team.lily, "Harbour North");
        sent(team.lily, TOUCHES, body(""));
        handIn(team.lily);
        String file =
                new String(team.get(team.zhou, "logs/export?projectKey=SALES").content(), StandardCharsets.UTF_8);
        String told = "Batch touch · Mail: Our autumn list · 1";

        assertThat(file).contains(told);
        JsonNode same = imported("", file);
        assertThat(same.path("unchanged").asInt()).as(same.toString()).isEqualTo(1);
        assertThat(same.path("skipped").asInt()).isZero();

        String day = team.get(team.lily, TOUCHES).json().path("day").asText();
        String elsewhere = LocalDate.parse(day).minusWeeks(1).toString();
        JsonNode preview = imported("&dryRun=true", file.replace(told, "群发 · 9").replace(day, elsewhere));
        assertThat(preview.path("created").asInt()).as(preview.toString()).isEqualTo(1);
        assertThat(preview.path("skipped").asInt()).isEqualTo(1);
        assertThat(preview.at("/rows/1/action").asText()).isEqualTo("skipped");
        assertThat(preview.at("/rows/1/changes").toString())
                .isEqualTo("[{\"column\":\"toMany\",\"from\":\"\",\"to\":\"群发 · 9\"}]");
    }

    @Test
    void aLogThatSaysNothingElseIsLeftOutOfAFileAsAWhole() {
        JsonNode answer = imported(
                "",
                "date,owner,calls,visits,needsReports,toMany\n2026-03-02,lily,0,0,0,Mail · 9\n2026-03-03,lily,1,0,0,\n");

        assertThat(answer.path("created").asInt()).as(answer.toString()).isEqualTo(1);
        assertThat(answer.path("skipped").asInt()).isEqualTo(1);
    }

    private JsonNode imported(String more, String file) {
        Answer answer = team.plugin.as(
                team.zhou,
                () -> team.plugin.rest().send("POST", "imports/logs?projectKey=SALES" + more, "text/csv", file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private String ofLilyToZhou() {
        String day = team.get(team.lily, TOUCHES).json().path("day").asText();
        for (JsonNode each : team.get(team.zhou, "team-day?projectKey=SALES&date=" + day)
                .json()
                .path("people")) {
            if (each.at("/person/key").asText().equals(team.lily.getKey())) {
                return each.path("batches").toString();
            }
        }
        throw new AssertionError("Lily is not told of");
    }

    @Test
    void aBatchIsTakenBackAsAWholeByWhomItIsAndNobodyElse() {
        team.bring("opportunities", SellingTeam.WIN);
        row(team.lily, "Harbour North");
        sent(team.lily, TOUCHES, body(""));
        handIn(team.lily);
        JsonNode batch = team.get(team.lily, TOUCHES).json().path("batches").get(0);
        assertThat(batch.path("customers").asInt()).isEqualTo(2);
        String path = TOUCHES + "/" + batch.path("number").asText();

        assertThat(team.send(tom, "DELETE", path, "").status()).isEqualTo(200);
        assertThat(touched(team.lily)).hasSize(2);
        assertThat(team.send(team.lily, "DELETE", path, "").json().path("batches"))
                .isEmpty();
        assertThat(touched(team.lily)).isEmpty();
        assertThat(team.send(team.lily, "DELETE", path, "").status()).isEqualTo(200);
    }

    @Test
    void whatWasSaidOfARowGoesWithItWhenItBecomesAnIssue() {
        JsonNode row = row(team.lily, "Harbour North");
        sent(team.lily, TOUCHES, body(",\"rows\":[" + row.path("number") + "]"));
        handIn(team.lily);

        JsonNode made = sent(team.lily, CUSTOMERS + "/rows/" + row.path("number") + "/issue", "");

        JsonNode customer =
                team.get(team.lily, CUSTOMERS).json().path("customers").get(0);
        assertThat(customer.path("key")).isEqualTo(made.path("key"));
        assertThat(customer.path("lastTouch").asText()).isNotEmpty().isNotEqualTo("null");
    }

    @Test
    void nobodyTouchesWhomOneDoesNotSeeNorNobodyNorAheadOfTime() {
        JsonNode other = row(tom, "Harbour South");
        ApplicationUser vera = team.plugin.jira.user("vera");
        team.play(vera, SalesRole.VIEWER);

        assertThat(team.send(team.lily, "POST", TOUCHES, body(",\"rows\":[" + other.path("number") + "]"))
                        .status())
                .isEqualTo(404);
        assertThat(team.send(team.lily, "POST", TOUCHES, body(",\"keys\":[\"SALES-99\"]"))
                        .status())
                .isEqualTo(404);
        assertThat(team.send(team.lily, "POST", TOUCHES, body(",\"keys\":[\"x) OR (1\"]"))
                        .status())
                .isEqualTo(404);
        assertThat(team.send(team.lily, "POST", TOUCHES, body("")).status()).isEqualTo(400);
        assertThat(team.send(vera, "POST", TOUCHES, body("")).status()).isEqualTo(403);
        assertThat(team.send(tom, "POST", TOUCHES, body(",\"day\":\"2999-01-01\""))
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("day");
        assertThat(team.send(tom, "POST", TOUCHES, "{\"kind\":\"executive\"}")
                        .json()
                        .path("errors")
                        .findValuesAsText("field"))
                .containsExactly("kind");
        assertThat(touched(team.zhou)).isEmpty();
    }

    @Test
    void manyAreTouchedInTheBackground() throws InterruptedException {
        for (int count = 0; count < 60; count++) {
            row(team.lily, "Harbour " + count);
        }
        Answer begun = team.send(team.lily, "POST", TOUCHES, body(""));
        assertThat(begun.status()).isEqualTo(202);
        String run = TOUCHES + "/runs/" + begun.json().path("id").asText();
        while (!team.get(team.lily, run).json().path("over").asBoolean()) {
            Thread.sleep(20);
        }
        assertThat(team.get(team.lily, run).json().path("state").asText()).isEqualTo("done");
        assertThat(team.get(team.lily, TOUCHES)
                        .json()
                        .path("batches")
                        .get(0)
                        .path("customers")
                        .asInt())
                .isEqualTo(60);
    }
}
