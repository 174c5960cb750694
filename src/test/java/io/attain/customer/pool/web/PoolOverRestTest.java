package io.attain.customer.pool.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.pool.PoolRuleSet;
import io.attain.customer.pool.PoolRules;
import io.attain.customer.pool.RecallRow;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily and Tom sell, Zhou leads, Vera looks on, and Hugo has no part. Harbour is in the pool, Northwind is Lily’s. */
class PoolOverRestTest {

    private static final String POOL = "projects/SALES/pool";

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser tom = team.colleague("tom");
    private final ApplicationUser vera = team.plugin.jira.user("vera");
    private final ApplicationUser hugo = team.plugin.jira.user("hugo");
    private final LocalDate today = team.plugin.component(Today.class).here();

    @BeforeEach
    void twoCustomers() {
        team.play(vera, SalesRole.VIEWER);
        Answer brought = team.bring("customers", "customer,owner\nHarbour,\nNorthwind,lily\n");
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
    }

    private String of(String name) {
        return "customers/" + team.issue(name).getKey() + "/pool";
    }

    private JsonNode told(ApplicationUser to, String path) {
        return answered(team.get(to, path));
    }

    private static JsonNode answered(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer claim(ApplicationUser by, int seen) {
        return team.send(by, "POST", of("Harbour") + "/claim", "{\"seen\":" + seen + "}");
    }

    private Answer giveBack(ApplicationUser by, int seen) {
        return team.send(by, "DELETE", of("Harbour") + "/claim?seen=" + seen, "");
    }

    private Answer keep(ApplicationUser by, String name, String body) {
        return team.send(by, "PUT", of(name) + "/kept", body);
    }

    /** So many days without contact, of which the owner is warned at once. */
    private void rule(int number, int days, int mostADay) {
        PoolRules rules = new PoolRules(List.of(new RecallRow(null, "", days, 0)), 60, 50, mostADay);
        team.plugin
                .component(RuleVersions.class)
                .append(PoolRuleSet.SET, team.project.getId(), new RuleVersion<>(number, rules, "zhou", Instant.EPOCH));
    }

    private static List<String> fields(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        return answer.json().path("errors").findValuesAsText("field");
    }

    private static List<String> names(JsonNode told) {
        List<String> names = new ArrayList<>();
        told.forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    @Test
    void whatIsNobodysIsInThePoolAndWhoClaimsItHasIt() {
        assertThat(names(told(tom, POOL).path("customers"))).containsExactly("Harbour");
        assertThat(told(tom, of("Northwind")).path("inPool").asBoolean()).isFalse();

        JsonNode claimed = answered(claim(tom, 0));

        assertThat(claimed.path("inPool").asBoolean()).isFalse();
        assertThat(claimed.path("mayGiveBack").asBoolean()).isTrue();
        assertThat(claimed.path("words").findValuesAsText("kind")).containsExactly("claimed");
        assertThat(team.issue("Harbour").getAssigneeId()).isEqualTo(tom.getKey());
        assertThat(told(team.lily, POOL).path("customers")).isEmpty();
        assertThat(told(team.lily, of("Harbour")).path("mayGiveBack").asBoolean())
                .as("only who claimed it")
                .isFalse();
        assertThat(told(tom, POOL).path("room").path("claimed").asInt()).isEqualTo(1);
    }

    @Test
    void whoIsSecondIsToldAndWhatIsGivenBackIsThereForAll() {
        answered(claim(tom, 0));
        assertThat(claim(team.lily, 0).status()).isEqualTo(409);
        assertThat(claim(team.lily, 1).status()).as("it is Tom’s").isEqualTo(409);
        assertThat(giveBack(team.lily, 1).status()).isEqualTo(409);

        assertThat(answered(giveBack(tom, 1)).path("inPool").asBoolean()).isTrue();
        assertThat(giveBack(tom, 2).status()).as("once").isEqualTo(409);
        JsonNode claimed = answered(claim(team.lily, 0));

        assertThat(claimed.path("words").findValuesAsText("kind")).containsExactly("claimed", "returned", "claimed");
        assertThat(told(tom, POOL).path("room").path("claimed").asInt())
                .as("what was given back is no claim")
                .isZero();
    }

    @Test
    void whoOnlyLooksOnSeesThePoolAndWhoHasNoPartSeesNothing() {
        JsonNode seen = told(vera, POOL);
        assertThat(names(seen.path("customers"))).containsExactly("Harbour");
        assertThat(seen.path("room").isNull()).isTrue();
        assertThat(seen.path("recalls")).isEmpty();
        assertThat(claim(vera, 0).status()).isEqualTo(403);
        assertThat(giveBack(vera, 0).status()).isEqualTo(403);
        assertThat(keep(vera, "Northwind", "{\"seen\":0,\"reason\":\"x\"}").status())
                .isEqualTo(403);

        assertThat(team.get(hugo, POOL).status()).isEqualTo(404);
        assertThat(team.get(hugo, "projects/SALES/promotions").status()).isEqualTo(404);
    }

    @Test
    void whatIsNoCustomerHasNoPool() {
        team.bring("opportunities", SellingTeam.WIN);

        assertThat(team.get(team.lily, of("First")).status()).isEqualTo(404);
        assertThat(team.get(team.lily, "customers/SALES-999/pool").status()).isEqualTo(404);
    }

    @Test
    void claimsOfADayAreCountedAndTheRoomSaysWhyThereIsNone() {
        rule(1, 100, 0);

        assertThat(claim(tom, 0).status()).isEqualTo(409);
        JsonNode room = told(tom, POOL).path("room");
        assertThat(room.path("mostADay").asInt()).isZero();
        assertThat(room.path("refused").asText()).isNotEmpty();
        assertThat(told(tom, of("Harbour")).path("room")).isEqualTo(room);
    }

    @Test
    void itsOwnerIsWarnedAndKeepsItOnce() {
        rule(1, 50, 5);
        JsonNode warned = told(team.lily, POOL).path("recalls");
        assertThat(names(warned)).containsExactly("Northwind");
        assertThat(warned.path(0).path("state").asText()).isEqualTo("warned");
        assertThat(warned.path(0).path("limit").asText())
                .isEqualTo(today.plusDays(50).toString());
        assertThat(warned.path(0).path("mayKeep").asBoolean()).isTrue();
        assertThat(warned.path(0).path("mayDecide").asBoolean()).isFalse();
        assertThat(told(tom, POOL).path("recalls")).as("a colleague’s").isEmpty();

        String until = today.plusDays(90).toString();
        String body = "{\"seen\":0,\"reason\":\"They build a plant\",\"until\":\"" + until + "\"}";
        assertThat(keep(tom, "Northwind", body).status()).isEqualTo(403);
        JsonNode kept = answered(keep(team.lily, "Northwind", body));

        assertThat(kept.path("recall").path("state").asText()).isEqualTo("kept");
        assertThat(kept.path("recall").path("held").path("until").asText()).isEqualTo(until);
        assertThat(kept.path("recall").path("mayKeep").asBoolean()).isFalse();
        assertThat(keep(team.lily, "Northwind", body.replace("\"seen\":0", "\"seen\":1"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        rule(1, 50, 5);
        String later = today.plusDays(91).toString();

        assertThat(fields(keep(team.lily, "Northwind", "{\"seen\":0,\"reason\":\" \",\"until\":\"" + later + "\"}")))
                .containsExactly("reason", "until");
        assertThat(fields(keep(team.lily, "Northwind", "{\"seen\":0,\"reason\":\"x\",\"until\":\"2027-02-30\"}")))
                .containsExactly("until");
        assertThat(fields(keep(team.lily, "Northwind", "{\"seen\":1.5,\"reason\":\"x\"}")))
                .containsExactly("seen");
        assertThat(fields(keep(team.lily, "Northwind", "{}"))).containsExactly("seen");
        assertThat(fields(team.send(tom, "POST", of("Harbour") + "/claim", "{}")))
                .containsExactly("seen");
        assertThat(told(team.lily, of("Northwind")).path("words")).isEmpty();
    }

    @Test
    void whatIsNotProposedIsNotDecidedOf() {
        rule(1, 50, 5);
        String northwind = "{\"key\":\"" + team.issue("Northwind").getKey() + "\",\"seen\":0}";
        String body = "{\"to\":\"%s\",\"customers\":[%s],\"reason\":\"Nobody calls\"}";

        assertThat(decided(team.lily, body.formatted("release", northwind)).status())
                .isEqualTo(403);
        assertThat(decided(team.zhou, body.formatted("release", northwind)).status())
                .isEqualTo(409);
        assertThat(fields(decided(team.zhou, body.formatted("burn", northwind))))
                .containsExactly("to");
        assertThat(fields(decided(team.zhou, body.formatted("release", "")))).containsExactly("customers");
        assertThat(decided(team.zhou, body.formatted("release", northwind.replace("SALES-", "SALES-9")))
                        .status())
                .isEqualTo(404);
        assertThat(fields(decided(team.zhou, "{\"to\":\"give\",\"customers\":[%s]}".formatted(northwind))))
                .containsExactly("reason", "heir");
        assertThat(decided(hugo, body.formatted("release", northwind)).status()).isEqualTo(404);
    }

    private Answer decided(ApplicationUser by, String body) {
        return team.send(by, "POST", POOL + "/decisions", body);
    }

    /** C customers that show that they mean to buy: a request is enough, and who leads the owner promotes or declines. */
    @Test
    void whoAsksForSomethingIsProposedForPromotion() {
        String promises = "customers/" + team.issue("Northwind").getKey() + "/promises/requests";
        answered(team.send(team.lily, "POST", promises, "{\"text\":\"A quote for 20 pumps\"}"));
        JsonNode proposed = told(team.zhou, "projects/SALES/promotions").path("promotions");
        assertThat(names(proposed)).contains("Northwind");
        String decision = "{\"to\":\"%s\",\"customers\":[{\"key\":\""
                + team.issue("Northwind").getKey() + "\",\"seen\":0}],\"reason\":\"%s\",\"until\":\"%s\"}";
        String until = today.plusDays(30).toString();
        String path = "projects/SALES/promotions/decisions";

        assertThat(team.send(team.lily, "POST", path, decision.formatted("accept", "x", until))
                        .status())
                .isEqualTo(403);
        assertThat(fields(team.send(team.zhou, "POST", path, decision.formatted("accept", " ", "2027-13-01"))))
                .containsExactly("reason", "until");
        answered(team.send(team.zhou, "POST", path, decision.formatted("accept", "They mean it", until)));

        assertThat(told(team.lily, "customers/" + team.issue("Northwind").getKey() + "/promises")
                        .path("tier")
                        .asText())
                .isEqualTo("B");
        assertThat(told(team.zhou, "projects/SALES/promotions").path("promotions"))
                .isEmpty();
        assertThat(team.send(team.zhou, "POST", path, decision.formatted("decline", "x", until))
                        .status())
                .as("it is over")
                .isEqualTo(409);
    }
}
