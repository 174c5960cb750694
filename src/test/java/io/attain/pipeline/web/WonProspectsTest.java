package io.attain.pipeline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.pipeline.jira.WonProspects;
import io.attain.results.Facts;
import io.attain.results.Result;
import io.attain.results.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Harbour and Meadow were won as an older version kept it: both are prospects still. Of Kite nothing was won. */
class WonProspectsTest {

    private static final String PATH = "projects/SALES/prospects/won";

    private static final String HEAD =
            "customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan\n";

    private static final String FILE = HEAD
            + """
            Harbour,East China,New,Spring,Product A,600.00,2026-03-02,lily,Lead,
            Meadow,East China,New,Summer,Product A,600.00,2026-03-02,lily,Lead,
            Kite,East China,New,Autumn,Product A,600.00,2026-03-02,lily,Lead,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void twoWereWon() {
        assertThat(team.bring("opportunities", FILE).status()).isEqualTo(200);
        won("Harbour", "Spring");
        won("Meadow", "Summer");
    }

    private void won(String customer, String deal) {
        long id = team.issue(deal).getId();
        Result win = new Result(
                Source.OPPORTUNITY,
                id,
                team.project.getId(),
                team.lily.getKey(),
                LocalDate.of(2026, 3, 2),
                Metric.REVENUE,
                600_00,
                Scope.ANY,
                team.issue(customer).getId());
        assertThat(team.plugin.component(Facts.class).replace(Source.OPPORTUNITY, Map.of(id, List.of(win))))
                .containsKey(id);
    }

    private void press(String customer, SalesStatus to) {
        assertThat(team.plugin.as(team.zhou, () -> team.plugin
                        .component(Transitions.class)
                        .attempt(team.zhou, team.issue(customer), to, "")))
                .isEqualTo(Optional.of(List.of()));
    }

    private JsonNode found() {
        Answer answer = team.get(team.zhou, PATH);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void whoeverLeadsMakesThemCustomersByOnePress() {
        assertThat(found().path("count").asInt()).isEqualTo(2);
        assertThat(found().path("first").findValuesAsText("name")).containsExactly("Harbour", "Meadow");

        Answer made = team.send(team.zhou, "POST", PATH, "");

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.json().path("count").asInt()).isZero();
        assertThat(made.json().path("refused")).isEmpty();
        assertThat(team.issue("Harbour").getStatus().getName()).isEqualTo("Customer");
        assertThat(team.issue("Kite").getStatus().getName()).isEqualTo("Prospect");
    }

    @Test
    void manyAreMadeInPartsOfWhichEachReadsItsOwn() {
        String rows = IntStream.range(0, 27)
                .mapToObj("Firm %1$02d,East China,New,Deal %1$02d,Product A,600.00,2026-03-02,lily,Lead,\n"::formatted)
                .collect(Collectors.joining("", HEAD, ""));
        assertThat(team.bring("opportunities", rows).status()).isEqualTo(200);
        IntStream.range(0, 27).forEach(each -> won("Firm %02d".formatted(each), "Deal %02d".formatted(each)));
        assertThat(found().path("count").asInt()).isEqualTo(29);

        assertThat(team.send(team.zhou, "POST", PATH + "?skip=" + Integer.MAX_VALUE, "")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(29);
        assertThat(team.send(team.zhou, "POST", PATH, "").json().path("count").asInt())
                .isEqualTo(1);
        assertThat(found().path("count").asInt()).isEqualTo(4);
        assertThat(team.send(team.zhou, "POST", PATH, "").json().path("count").asInt())
                .isZero();
        assertThat(found().path("count").asInt()).isZero();
    }

    @Test
    void whomSomebodyElseMadeACustomerMeanwhileIsNotRefused() {
        Issue before = team.issue("Harbour");
        press("Harbour", SalesStatus.CUSTOMER);

        assertThat(team.plugin.as(
                        team.zhou,
                        () -> team.plugin.component(WonProspects.class).make(team.zhou, before)))
                .isTrue();
    }

    @Test
    void whomSomebodyMadeAProspectAgainStaysOneAndRepsAreRefused() {
        press("Meadow", SalesStatus.CUSTOMER);
        press("Meadow", SalesStatus.PROSPECT);

        assertThat(found().path("first").findValuesAsText("name")).containsExactly("Harbour");
        assertThat(team.get(team.lily, PATH).status()).isEqualTo(403);
        assertThat(team.send(team.lily, "POST", PATH, "").status()).isEqualTo(403);
    }
}
