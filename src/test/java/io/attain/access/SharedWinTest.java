package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.kernel.Reading;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deals of Lily's, who is of Mei's team as Tom is, and what they bring to a target of revenue with a share for each rep. */
class SharedWinTest {

    private static final AskedSite SITE = new AskedSite();
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).minusDays(3);
    private static int deals;

    private String deal = "";

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** Each deal has a target tree of its own customer type's days: a day further back. */
    @BeforeEach
    void aDealAndATarget() {
        deals++;
        deal = "deal " + deals;
        must(SITE.send(
                "zhou",
                "POST",
                "imports/plan?projectKey=SALES",
                AskedSite.CSV,
                "id,parent,kind,summary,owner,metric,start,end,amount,root\n"
                        + List.of("revenue", "newCustomers").stream()
                                .map(metric -> line(metric, "all,,target,All,zhou", "3,yes")
                                        + line(metric, ",all,share,Lily,lily", "1,")
                                        + line(metric, ",all,share,Tom,tom", "1,")
                                        + line(metric, ",all,share,Wu,wu", "1,"))
                                .collect(Collectors.joining())));
        is("100.01", "lily", "Negotiation");
    }

    private String line(String metric, String names, String rest) {
        String[] cells = names.split(",", -1);
        return "%s,%s,%s,%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        cells[0].isEmpty() ? "" : cells[0] + metric,
                        cells[1].isEmpty() ? "" : cells[1] + metric,
                        cells[2],
                        cells[3] + " " + metric + " " + deal,
                        cells[4],
                        metric,
                        day(),
                        day(),
                        rest);
    }

    private static LocalDate day() {
        return DAY.minusDays(deals);
    }

    @Test
    void whatTheManagerAcceptsIsTheWinToTheLastMinorUnit() {
        assertThat(say("lily", 0, "lily 60", "tom 40").path("proposal").isNull())
                .isFalse();
        is("100.01", "lily", "Won");
        assertThat(revenue()).as("a proposal counts for nothing").containsExactly(10_001, 10_001, 0, 0);

        JsonNode decided = say("mei", 1, "lily 60", "tom 40");

        assertThat(decided.path("proposal").isNull()).isTrue();
        assertThat(decided.path("shares").findValuesAsText("amount")).containsExactly("6001", "4000");
        assertThat(decided.path("history").findValuesAsText("kind")).containsExactly("decided", "proposed");
        assertThat(revenue()).containsExactly(10_001, 6_001, 4_000, 0);
        assertThat(reached("newCustomers")).containsExactly(1, 1, 0, 0);
        assertThat(drift()).isZero();
    }

    @Test
    void aDealThatIsSharedBeforeItIsWonCountsSo() {
        say("mei", 0, "tom 50.5", "wu 49.5");
        assertThat(revenue()).containsExactly(0, 0, 0, 0);

        is("100.01", "lily", "Won");

        assertThat(revenue()).containsExactly(10_001, 0, 5_051, 4_950);
        assertThat(reached("newCustomers")).containsExactly(1, 0, 1, 0);
    }

    @Test
    void whateverBecomesOfTheWinItsSharesFollow() {
        is("100.01", "lily", "Won");
        say("mei", 0, "lily 30", "tom 40", "wu 30");
        assertThat(revenue()).containsExactly(10_001, 3_000, 4_001, 3_000);

        is("0.02", "lily", "Won");
        assertThat(revenue())
                .as("what is too little to be cut is of the largest fraction")
                .containsExactly(2, 1, 1, 0);

        is("200.00", "tom", "Won");
        assertThat(revenue())
                .as("its shares are people's, whoever has it")
                .containsExactly(20_000, 6_000, 8_000, 6_000);

        is("200.00", "tom", "Negotiation");
        assertThat(revenue()).containsExactly(0, 0, 0, 0);

        is("200.00", "lily", "Won");
        say("mei", 1);
        assertThat(revenue()).as("shared by nobody").containsExactly(20_000, 20_000, 0, 0);
        assertThat(drift()).isZero();
    }

    @Test
    void whyTellsWhichPartOfTheWinItIs() {
        is("100.01", "lily", "Won");
        say("mei", 0, "lily 60", "tom 40");

        JsonNode why = SITE.get("tom", "targets/" + key("Tom revenue " + deal) + "/why?figure=actual");

        assertThat(why.at("/rows/0/key").asText()).isEqualTo(key(deal));
        assertThat(why.at("/rows/0/percent").asLong()).isEqualTo(4_000);
        assertThat(why.at("/rows/0/amount").asLong()).isEqualTo(4_000);
        assertThat(why.path("total").asLong()).isEqualTo(4_000);
    }

    @Test
    void nobodyDecidesOnASharesOfTheirOwn() {
        assertThat(status("zhou", 0, "zhou 100")).isEqualTo(403);
        assertThat(status("mei", 0, "lily 50", "mei 50")).isEqualTo(403);
        say("zhou", 0, "lily 50", "mei 50");
        assertThat(status("mei", 1, "lily 100"))
                .as("it is in part hers already")
                .isEqualTo(403);
        assertThat(status("han", 1, "lily 100")).as("another team's manager").isEqualTo(403);
        is("100.01", "mei", "Negotiation");
        assertThat(say("mei", 1, "mei 100").path("proposal").isNull())
                .as("what she has herself she proposes")
                .isFalse();
    }

    @Test
    void afterTheWinItsOwnerProposesNoMore() {
        say("lily", 0, "lily 60", "tom 40");
        is("100.01", "lily", "Won");

        assertThat(status("lily", 1, "lily 100")).isEqualTo(403);
        assertThat(status("tom", 1, "tom 100")).isEqualTo(403);
        assertThat(SITE.get("lily", path()).path("mayPropose").asBoolean()).isFalse();
        assertThat(SITE.get("mei", path()).path("mayDecide").asBoolean()).isTrue();
    }

    @Test
    void aProposalIsDeclinedByTheManagerOrTakenBack() {
        say("lily", 0, "lily 60", "tom 40");
        assertThat(decline("tom", 1).status()).isEqualTo(403);
        assertThat(decline("mei", 0).status()).as("not as she saw it").isEqualTo(409);
        assertThat(decline("mei", 1).json().path("proposal").isNull()).isTrue();
        assertThat(decline("mei", 2).status()).as("nothing is proposed").isEqualTo(409);

        say("lily", 2, "lily 70", "tom 30");
        assertThat(decline("lily", 3).json().path("history").findValuesAsText("kind"))
                .containsExactly("declined", "proposed", "declined", "proposed");
        is("100.01", "lily", "Won");
        assertThat(revenue()).containsExactly(10_001, 10_001, 0, 0);
    }

    @Test
    void whatIsWrongIsToldAtItsShare() {
        assertThat(refused("lily 60", "tom 39.99")).containsExactly("shares");
        assertThat(refused("lily 60", "lily 40")).containsExactly("shares[1].person");
        assertThat(refused("lily 100", "tom 0")).containsExactly("shares[1].percent");
        assertThat(refused("vera 100")).as("a viewer sells nothing").containsExactly("shares[0].person");
        assertThat(refused("guest 50", "lily 50")).containsExactly("shares[0].person");
        assertThat(SITE.send("mei", "PUT", path(), AskedSite.JSON, "{\"version\":0}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send("mei", "PUT", path(), AskedSite.JSON, "{\"shares\":[]}")
                        .status())
                .isEqualTo(400);
        assertThat(SITE.send("mei", "PUT", path(), AskedSite.JSON, "{\"version\":0,\"shares\":[{\"percent\":1.5}]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void ofTwoWhoDecideTheLaterIsTold() {
        say("mei", 0, "tom 100");

        assertThat(status("zhou", 0, "lily 100")).isEqualTo(409);
        assertThat(SITE.get("zhou", path()).at("/shares/0/person/name").asText())
                .isEqualTo("tom");
    }

    @Test
    void whoMayNoLongerLogInKeepsTheShareAndGetsNoNewOne() {
        is("100.01", "lily", "Won");
        say("mei", 0, "lily 60", "wu 40");
        SITE.plugin.jira.site.users().setActive(SITE.person("wu"), false);
        try {
            is("300.00", "lily", "Won");
            assertThat(revenue()).containsExactly(30_000, 18_000, 0, 12_000);
            say("mei", 1, "lily 50", "wu 50");
            say("mei", 2);
            assertThat(status("mei", 3, "lily 50", "wu 50")).isEqualTo(400);
        } finally {
            SITE.plugin.jira.site.users().setActive(SITE.person("wu"), true);
        }
    }

    private List<String> refused(String... shares) {
        Answer answer = put("mei", 0, shares);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("errors").findValuesAsText("field");
    }

    private JsonNode say(String user, int seen, String... shares) {
        return must(put(user, seen, shares)).json();
    }

    private int status(String user, int seen, String... shares) {
        return put(user, seen, shares).status();
    }

    private Answer put(String user, int seen, String... shares) {
        String sent = List.of(shares).stream()
                .map(share -> share.split(" ", -1))
                .map(share -> "{\"person\":\"%s\",\"percent\":%d}"
                        .formatted(SITE.key(share[0]), Math.round(Double.parseDouble(share[1]) * 100)))
                .collect(Collectors.joining(","));
        return SITE.send(user, "PUT", path(), AskedSite.JSON, "{\"version\":%d,\"shares\":[%s]}".formatted(seen, sent));
    }

    private Answer decline(String user, int seen) {
        return SITE.send(user, "DELETE", path() + "/proposal?version=" + seen, AskedSite.JSON, "");
    }

    private String path() {
        return "opportunities/" + key(deal) + "/credit";
    }

    /** What the whole, and Lily's, Tom's and Wu's shares have reached. */
    private List<Integer> revenue() {
        return reached("revenue");
    }

    private List<Integer> reached(String metric) {
        JsonNode all = SITE.get("zhou", "targets/" + key("All " + metric + " " + deal) + "/attainment?depth=1");
        Map<String, Integer> actuals = StreamSupport.stream(
                        all.at("/node/children").spliterator(), false)
                .collect(Collectors.toMap(
                        node -> node.path("summary").asText().replaceAll(" .*", ""),
                        node -> node.path("actual").asInt()));
        return List.of(
                all.at("/node/actual").asInt(),
                Objects.requireNonNull(actuals.get("Lily")),
                Objects.requireNonNull(actuals.get("Tom")),
                Objects.requireNonNull(actuals.get("Wu")));
    }

    private static int drift() {
        return SITE.plugin.component(FactBook.class).prove(SITE.project.getId(), Reading.ALL);
    }

    /** What Zhou's file makes of the deal. */
    private void is(String amount, String owner, String status) {
        must(SITE.send(
                "zhou",
                "POST",
                "imports/opportunities?projectKey=SALES",
                AskedSite.CSV,
                "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status\n"
                        + "of %s,,,%s,,%s,%s,%s,%s\n".formatted(deal, deal, amount, day(), owner, status)));
    }

    private static String key(String summary) {
        return JiraSearch.found(SITE.plugin, SITE.person("zhou"), "project = SALES").stream()
                .filter(issue -> summary.equals(issue.getSummary()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary))
                .getKey();
    }

    private static Answer must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
        return answer;
    }
}
