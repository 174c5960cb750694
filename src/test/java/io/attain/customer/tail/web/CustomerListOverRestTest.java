package io.attain.customer.tail.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
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
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void customers() {
        assertThat(team.bring("opportunities", FILE).status()).isEqualTo(200);
    }

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
        String more = IntStream.rangeClosed(1, 55)
                .mapToObj(number ->
                        "Customer %d,East China,New,Deal,Product A,1.00,2026-12-30,lily,Lead,".formatted(number))
                .collect(Collectors.joining("\n", FILE.lines().findFirst().orElseThrow() + "\n", "\n"));
        assertThat(team.bring("opportunities", more.lines().limit(31).collect(Collectors.joining("\n")))
                        .status())
                .isEqualTo(200);
        assertThat(team.bring(
                                "opportunities",
                                FILE.lines().findFirst().orElseThrow() + "\n"
                                        + more.lines().skip(31).collect(Collectors.joining("\n")))
                        .status())
                .isEqualTo(200);

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
        List<String> names = new ArrayList<>();
        list(query)
                .path("customers")
                .forEach(each -> names.add(each.path("name").asText()));
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
