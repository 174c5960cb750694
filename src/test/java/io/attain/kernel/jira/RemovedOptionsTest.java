package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator deletes options in Jira, which empties the field of all issues and tells nobody. */
class RemovedOptionsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,direction,start,end,region,productLine,customerType,amount,root
            c,,target,Company,zhou,revenue,up,2026-01-01,2026-12-31,,,,3000.00,yes
            e,c,target,East,zhou,revenue,up,2026-01-01,2026-12-31,East China,Product A,New,1000.00,
            s,e,share,Lily,lily,revenue,up,2026-01-01,2026-12-31,East China,Product A,New,1000.00,
            w,c,target,West,zhou,revenue,up,2026-01-01,2026-12-31,West China,,,2000.00,
            ,,target,Complaints,zhou,calls,down,2026-01-01,2026-12-31,,,,5,yes
            """;
    private static final String WINS =
            """
            customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
            Harbour,East China,New,First,Product A,600.00,2026-03-02,lily,Won,Yes
            Harbour,East China,New,Open,Product A,50.00,,lily,Visited,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void aWinInTheEast() {
        assertThat(team.bring("plan", PLAN).body()).contains("SALES-1");
        assertThat(team.bring("opportunities", WINS).status()).isEqualTo(200);
        String chain = "customers/" + key("Harbour") + "/record/ruling";
        assertThat(team.send(team.zhou, "PUT", chain, "{\"version\": 0, \"clear\": true, \"reason\": \"I know them\"}")
                        .status())
                .isEqualTo(200);
        figuresStand();
    }

    @ParameterizedTest
    @EnumSource(
            value = SalesField.class,
            names = {"REGION", "PRODUCT_LINE", "CUSTOMER_TYPE", "METRIC", "DIRECTION", "EXPANSION_PLAN"})
    void whatItSaidStaysWhateverIsEditedAndThroughTheNight(SalesField field) {
        JsonNode east = team.figures(key("East"));
        team.nightFindsNoDifference();

        for (Option option : List.copyOf(team.options().getOptions(team.config(field)))) {
            team.options().deleteOptionAndChildren(option);
        }

        assertThat(team.issue("East").getCustomFieldValue(team.field(field))).isNull();
        figuresStand();
        team.nightFindsNoDifference();
        figuresStand();

        team.edit(team.zhou, team.issue("East"), SalesField.TARGET_AMOUNT, "1500");
        team.edit(team.lily, team.issue("Lily"), SalesField.MONTH_WEIGHTS, "");
        team.edit(team.lily, team.issue("First"), SalesField.AMOUNT, "700");
        team.edit(team.lily, team.issue("First"), SalesField.AMOUNT, "600");
        figuresStand();
        team.nightFindsNoDifference();
        figuresStand();
        assertThat(team.figures(key("East")).path("scope")).isEqualTo(east.path("scope"));
        assertThat(tier()).isEqualTo("A");
        assertThat(team.figures(key("Complaints")).path("direction").asText()).isEqualTo("down");
    }

    @Test
    void aPersonWhoChoosesAnotherOrClearsThatIsFollowed() {
        remove(SalesField.REGION, "East China");
        Issue lily = team.issue("Lily");
        Issue east = team.issue("East");

        team.edit(team.zhou, east, SalesField.REGION, id(SalesField.REGION, "South China"));
        team.edit(team.zhou, lily, SalesField.REGION, id(SalesField.REGION, "South China"));
        assertThat(region("East")).isEqualTo("South China");
        assertThat(region("Lily")).isEqualTo("South China");
        assertThat(team.actual(key("Lily"))).isZero();

        team.edit(team.zhou, east, SalesField.REGION, "");
        team.edit(team.zhou, lily, SalesField.REGION, "");
        assertThat(team.figures(key("East")).path("scope").path("region").isNull())
                .isTrue();
        assertThat(team.actual(key("East"))).isEqualTo(60_000);
        team.nightFindsNoDifference();
    }

    @Test
    void whatAPersonClearedBeforeStaysClear() {
        team.edit(team.zhou, team.issue("West"), SalesField.REGION, "");
        assertThat(region("West")).isEqualTo("null");

        remove(SalesField.REGION, "West China");

        team.nightFindsNoDifference();
        assertThat(region("West")).isEqualTo("null");
    }

    @Test
    void anOptionThatIsMadeAgainUnderItsNameIsTheSame() {
        remove(SalesField.REGION, "East China");
        team.options().createOption(team.config(SalesField.REGION), null, 9L, "East China");

        team.nightFindsNoDifference();
        figuresStand();
        Issue customer = team.issue("Harbour");
        team.edit(team.zhou, customer, SalesField.REGION, id(SalesField.REGION, "East China"));
        figuresStand();
        team.edit(team.zhou, customer, SalesField.REGION, "");
        team.edit(team.zhou, team.issue("First"), SalesField.REGION, id(SalesField.REGION, "East China"));
        team.edit(team.zhou, team.issue("First"), SalesField.REGION, "");
        assertThat(team.actual(key("East"))).as("a person has cleared it").isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void theTargetAndTheSetUpPageTellWhatToDo(String language) {
        assertThat(removedOptions("East")).isEmpty();
        assertThat(team.notes()).isEmpty();
        Locale locale = Locale.forLanguageTag(language);
        team.plugin.jira.site.users().setLocale(team.zhou, locale);
        team.plugin.jira.site.users().setLocale(team.plugin.jira.admin(), locale);

        remove(SalesField.REGION, "East China");
        remove(SalesField.PRODUCT_LINE, "Product C");

        assertThat(removedOptions("East"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("East China");
        assertThat(removedOptions("West")).isEmpty();
        assertThat(team.notes()).singleElement(InstanceOfAssertFactories.STRING).contains("East China");
        team.options().createOption(team.config(SalesField.REGION), null, 9L, "East China");
        assertThat(removedOptions("East")).isEmpty();
        assertThat(team.notes()).isEmpty();
    }

    @Test
    void aPartThatWouldLoseItIsRefusedByName() {
        remove(SalesField.REGION, "West China");

        Answer refused = team.send(
                team.zhou,
                "POST",
                "targets/" + key("West") + "/decomposition",
                "{\"months\":[1,1,1,1,1,1,1,1,1,1,1,1]}");

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("Region", "West China");
    }

    private List<String> removedOptions(String summary) {
        return StreamSupport.stream(
                        team.answer(key(summary)).path("removedOptions").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void figuresStand() {
        assertThat(List.of(team.actual(key("Company")), team.actual(key("East")), team.actual(key("Lily"))))
                .containsExactly(60_000L, 60_000L, 60_000L);
        assertThat(team.actual(key("West"))).isZero();
    }

    private String tier() {
        return team.get(team.zhou, "customers/" + key("Harbour") + "/tier")
                .json()
                .path("tier")
                .asText();
    }

    private String region(String summary) {
        return team.figures(key(summary)).path("scope").path("region").asText();
    }

    private void remove(SalesField field, String name) {
        team.options().deleteOptionAndChildren(team.option(field, name));
    }

    private String id(SalesField field, String name) {
        return team.option(field, name).getOptionId().toString();
    }

    private String key(String summary) {
        return team.issue(summary).getKey();
    }
}
