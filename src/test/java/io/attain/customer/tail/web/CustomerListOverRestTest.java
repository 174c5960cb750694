package io.attain.customer.tail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lily sells to Harbour in the east, with one deal that is open, and Zhou to 海港光电 in the south. */
class CustomerListOverRestTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,First,Product A,600.00,2026-03-02,lily,Won,
            Harbour,East China,New,Second,Product A,700.00,2026-12-30,lily,Proposal,
            海港光电,South China,Existing,Third,Product A,800.00,2026-12-30,zhou,Lost,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam().having("opportunities", FILE);

    @Test
    void allCustomersAreListedWithTheirTierOwnerAndOpenDeals() {
        JsonNode answer = list("");

        assertThat(answer.path("left").asInt()).isEqualTo(2);
        assertThat(answer.path("next").isNull()).isTrue();
        JsonNode harbour = answer.at("/customers/0");
        assertThat(harbour.path("name").asText()).isEqualTo("Harbour");
        assertThat(harbour.path("tier").asText()).isEqualTo("C");
        assertThat(harbour.at("/owner/key").asText()).isEqualTo(team.lily.getKey());
        assertThat(harbour.path("deals").asLong()).as(answer.toString()).isEqualTo(1);
        assertThat(harbour.at("/due/kind").asText()).isEqualTo("batch");
        assertThat(answer.at("/customers/1/deals").asLong()).isZero();
    }

    @Test
    void whatIsAskedForIsFound() {
        assertThat(names("text=harb")).containsExactly("Harbour");
        assertThat(names("text=光电")).containsExactly("海港光电");
        assertThat(names("text=" + team.issue("Harbour").getKey().toLowerCase(Locale.ROOT)))
                .containsExactly("Harbour");
        assertThat(names("owner=me")).containsExactly("Harbour");
        assertThat(names("owner=" + team.zhou.getKey())).containsExactly("海港光电");
        assertThat(names("owner=nobody")).isEmpty();
        assertThat(names("region=South%20China")).containsExactly("海港光电");
        assertThat(names("type=New")).containsExactly("Harbour");
        assertThat(names("tier=a")).isEmpty();
        assertThat(names("tier=C&type=Existing")).containsExactly("海港光电");
        assertThat(names("region=Atlantis")).isEmpty();
    }

    @Test
    void aNumberOfTheirsFindsThem() {
        team.edit(team.lily, team.issue("Harbour"), SalesField.ERP_NUMBER, "K-4711");

        assertThat(names("text=4711")).containsExactly("Harbour");
    }

    @Test
    void whoIsUntouchedIsFoundAndATouchIsTold() {
        JsonNode harbour = touch();

        assertThat(harbour.path("lastTouch").asText()).isNotEmpty();
        assertThat(names("untouched=30")).doesNotContain("Harbour");
    }

    @Test
    void whatComesNextIsToldAndWhoeverHasItComesFirst() {
        LocalDate today = LocalDate.parse(list("").path("today").asText());
        assertThat(names("sort=next")).as("nothing comes next").containsExactly("Harbour", "海港光电");

        log(today, next("海港光电", today.plusDays(3)));
        assertThat(names("sort=next")).containsExactly("海港光电", "Harbour");
        assertThat(names("sort=next&owner=me")).containsExactly("Harbour");
        log(today, next("海港光电", today.plusDays(3)), next("Second", today.plusDays(2)), next("First", today));

        JsonNode answer = list("sort=next");
        assertThat(answer.path("left").asInt()).isEqualTo(2);
        JsonNode harbour = answer.at("/customers/0");
        assertThat(harbour.at("/step/key").asText())
                .as("of what is won nothing is to be done: %s", harbour)
                .isEqualTo(team.issue("Second").getKey());
        assertThat(harbour.at("/step/text").asText()).isEqualTo("Call");
        assertThat(harbour.at("/step/on").asText()).isEqualTo(today.plusDays(2).toString());
        assertThat(harbour.at("/step/overdue").asBoolean(true)).isFalse();
        assertThat(answer.at("/customers/1/name").asText()).isEqualTo("海港光电");
    }

    private String next(String name, LocalDate on) {
        return "{\"issueKey\":\"%s\",\"nextStep\":\"Call\",\"nextOn\":\"%s\"}"
                .formatted(team.issue(name).getKey(), on);
    }

    private void log(LocalDate day, String... lines) {
        Answer said = team.send(
                team.lily,
                "PUT",
                "logs/" + day,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[" + String.join(",", lines) + "]}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
    }

    @Test
    void pagesByNextStepFollowOneAnotherAndEachCustomerIsOnOne() {
        bring(1, 30);
        bring(31, 60);
        bring(61, 90);
        bring(91, 120);
        LocalDate today = LocalDate.parse(list("").path("today").asText());
        log(
                today,
                IntStream.rangeClosed(1, 55)
                        .mapToObj(number -> next("Customer " + number, today.plusDays(60 - number)))
                        .toArray(String[]::new));

        JsonNode first = list("sort=next");
        assertThat(first.path("left").asInt()).isEqualTo(122);
        assertThat(first.path("customers")).hasSize(50);
        assertThat(first.at("/customers/0/name").asText()).isEqualTo("Customer 55");
        assertThat(first.at("/customers/49/name").asText()).isEqualTo("Customer 6");

        JsonNode second = list("sort=next&after=" + first.path("next").asText());
        assertThat(second.path("left").asInt()).isEqualTo(72);
        assertThat(names(second))
                .startsWith("Customer 5", "Customer 4", "Customer 3", "Customer 2", "Customer 1", "Harbour")
                .contains("Customer 60")
                .doesNotContain("Customer 6");
        JsonNode third = list("sort=next&after=" + second.path("next").asText());
        assertThat(names(third)).hasSize(17).contains("Customer 120").doesNotContain("Customer 5");
        assertThat(third.path("next").isNull()).isTrue();
        assertThat(faults("sort=luck")).containsExactly("sort");
    }

    private void bring(int first, int last) {
        String rows = IntStream.rangeClosed(first, last)
                .mapToObj(number ->
                        "Customer %d,East China,New,Deal,Product A,1.00,2026-12-30,lily,Lead,".formatted(number))
                .collect(Collectors.joining("\n", FILE.lines().findFirst().orElseThrow() + "\n", "\n"));
        assertThat(team.bring("opportunities", rows).status()).isEqualTo(200);
    }

    private JsonNode touch() {
        String key = team.issue("Harbour").getKey();
        String day = list("").path("today").asText();
        Answer said = team.send(
                team.lily,
                "PUT",
                "logs/" + day,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[{\"issueKey\":\"" + key
                        + "\",\"note\":\"Called\"}]}");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        return list("text=harb").at("/customers/0");
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        assertThat(faults("tier=Z")).containsExactly("tier");
        assertThat(faults("untouched=soon")).containsExactly("untouched");
        assertThat(faults("owner=martian")).containsExactly("owner");
        assertThat(faults("text=" + "x".repeat(201))).containsExactly("text");
        assertThat(faults("text=a-b-c-d-e-f-g-h-i")).containsExactly("text");
        assertThat(names("text=a-b-c-d-e-f-g-h")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherAlthoughTheLastOneOfAPageIsGone() {
        bring(1, 30);
        bring(31, 55);

        JsonNode first = list("");
        assertThat(first.path("left").asInt()).isEqualTo(57);
        assertThat(first.path("customers")).hasSize(50);
        String last = first.at("/customers/49/key").asText();
        String next = first.path("next").asText();
        assertThat(next).startsWith(last + ",");

        JsonNode second = list("after=" + next);
        assertThat(second.path("customers")).hasSize(7);
        assertThat(list("after=SALES-9999," + next.split(",", 3)[1]).path("customers"))
                .hasSize(8);
        assertThat(team.get(team.lily, "projects/SALES/customers?after=SALES-9999")
                        .status())
                .isEqualTo(409);
    }

    private List<String> names(String query) {
        return names(list(query));
    }

    private static List<String> names(JsonNode answer) {
        List<String> names = new ArrayList<>();
        answer.path("customers").forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    private List<String> faults(String query) {
        Answer refused = team.get(team.lily, "projects/SALES/customers?" + query);
        assertThat(refused.status()).isEqualTo(400);
        return refused.json().path("errors").findValuesAsText("field");
    }

    private JsonNode list(String query) {
        Answer answer = team.get(team.lily, "projects/SALES/customers?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
