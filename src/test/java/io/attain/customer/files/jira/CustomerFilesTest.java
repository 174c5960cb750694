package io.attain.customer.files.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou brings customers of other systems; Lily sells. */
class CustomerFilesTest {

    private static final String FILE =
            """
            Account Name,Account Owner,Account Number,Account ID,Phone,Rating,Contact Name,Job Title,Buying Role
            Harbour Foods Ltd,lily,C-1,0015g,021-555 01234,A,Li Na; Wang Fang,CEO; Buyer,decisionMaker; buyer
            ,,,,,,Chen Wei,CFO,
            Evergreen,lily,C-2,0016g,,,,,
            Total,,,,,,,,
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void customersComeWithTheirPeopleAndNumbersAndTheSameFileAgainChangesNothing() {
        Answer looked = dryRun(FILE);
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json().path("imported").asInt()).isEqualTo(3);
        assertThat(looked.json().path("created").asInt()).isEqualTo(2);
        assertThat(looked.body()).contains("Wang Fang", "0015g", "\"tier\"");
        assertThat(team.issues()).isEmpty();

        Answer brought = bring(FILE);

        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().path("left").asInt()).isEqualTo(1);
        Issue harbour = team.issue("Harbour Foods Ltd");
        assertThat(text(harbour, SalesField.ERP_NUMBER)).isEqualTo("C-1");
        assertThat(Objects.requireNonNull(harbour.getAssignee()).getUsername()).isEqualTo("lily");
        assertThat(team.people(harbour).findValuesAsText("position")).containsExactly("CEO", "Buyer", "CFO");
        assertThat(tier(harbour)).isEqualTo("C");
        assertThat(team.get(team.lily, "customers/" + harbour.getKey() + "/record")
                        .json()
                        .path("facts")
                        .findValuesAsText("value"))
                .contains("0015g", "A");
        assertThat(unchanged(FILE)).isEqualTo(3);
    }

    @Test
    void whatIsOffTheListMayStayAsItIsAndIsGivenToNobodyElse() {
        ApplicationUser tom = team.colleague("tom");
        bring("customer,owner,customerRegion\nHarbour,tom,East China\nKite,lily,West China\n");
        team.leaves(tom);
        team.options().disableOption(team.option(SalesField.REGION, "East China"));
        String exported =
                team.get(team.zhou, "customers/export?projectKey=SALES").body();
        assertThat(exported).contains("Harbour,tom,East China");

        assertThat(unchanged(exported)).isEqualTo(2);
        assertThat(changes("customer,owner,customerRegion,phone\nHarbour,tom,East China,111\n"))
                .contains("\"to\":\"111\"");
        assertThat(bring("customer,owner,customerRegion,phone\nHarbour,tom,East China,111\n")
                        .status())
                .isEqualTo(200);
        assertThat(text(team.issue("Harbour"), SalesField.PHONE)).isEqualTo("111");
        Answer owner = bring("customer,owner\nKite,tom\n");
        assertThat(owner.status()).isEqualTo(400);
        assertThat(owner.body()).contains("tom has no sales role here");
        Answer region = bring("customer,customerRegion\nKite,East China\n");
        assertThat(region.status()).isEqualTo(400);
        assertThat(region.body()).contains("East China is not known", "West China");
    }

    @Test
    void whoIsKnownIsFoundByANumberFirstAndThenByTheNameWithoutItsMarks() {
        bring(FILE);
        String key = team.issue("Harbour Foods Ltd").getKey();

        assertThat(changes("customer,erpNumber,phone\nHarbour Foods Group,C-1,\n"))
                .contains("\"from\":\"Harbour Foods Ltd\"", key);
        assertThat(unchanged("customer,phone\nＨarbour  Foods Ltd.,\n")).isEqualTo(1);
        assertThat(dryRun("customer\nHarbour Foods Inc\n")
                        .json()
                        .path("created")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void twoMatchesAreRefusedWithBothKeysAndAnotherNumberIsNotWrittenOver() {
        bring(FILE);
        String harbour = team.issue("Harbour Foods Ltd").getKey();
        String evergreen = team.issue("Evergreen").getKey();

        assertThat(dryRun("customer,erpNumber,crmNumber\nHarbour,C-1,0016g\n").body())
                .contains(harbour, evergreen);
        assertThat(dryRun("customer,erpNumber\nEvergreen,C-9\n").body()).contains(evergreen, "C-2");
        assertThat(dryRun("customer,crmNumber\nX,4.87602E+17\n").status()).isEqualTo(400);
    }

    @Test
    void aRowMayHoldCustomerContactAndDealAtOnce() {
        String file =
                """
                Account Name,Account Owner,Contact Name,Opportunity Name,Amount,Close Date,Stage
                Harbour Foods,lily,Li Na,Spring order,"1,200.50",2026-12-01,Proposal
                Harbour Foods,lily,Li Na,Autumn order,900,2026-12-24,Lead
                """;
        Answer brought = bring(file);

        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(team.issue("Spring order").getParentObject()).isEqualTo(team.issue("Harbour Foods"));
        assertThat(team.people(team.issue("Harbour Foods")).findValuesAsText("position"))
                .hasSize(1);
        assertThat(unchanged(file)).isEqualTo(2);
    }

    @Test
    void whatJiraRefusesLeavesNothingBehind() {
        Answer refused = bring(
                """
                customer,owner,contact,opportunity,amount,closeDate,status
                Harbour Foods,lily,Li Na,Spring order,1,2026-12-01,Proposal
                Evergreen,nobody,,,,,
                """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("line")).containsExactly("3");
        assertThat(team.issues()).isEmpty();
    }

    @Test
    void whatIsGivenOutChangesNothingWhenItIsBroughtBack() {
        bring(FILE);
        team.bring("customerPurchases", "key,customer,date,amount\nINV-1,Evergreen,2026-03-02,100.50\n");

        String customers = file("customers/export");
        assertThat(customers).startsWith("\uFEFFcustomerKey,customer,owner").contains("Wang Fang", "0015g");
        assertThat(unchanged(customers)).isEqualTo(4);
        Answer purchases = team.bring("customerPurchases", file("customers/purchases/export"));
        assertThat(purchases.json().path("unchanged").asInt())
                .as(purchases.body())
                .isEqualTo(1);
    }

    @Test
    void aPersonsSemicolonGoesOutAndComesBack() {
        bring("customer,owner,contact,position\nHarbour,lily,Li Na,\"\"\"Sales; Marketing\"\"\"\n");

        String customers = file("customers/export");
        assertThat(customers).contains("Sales; Marketing");
        assertThat(unchanged(customers)).isEqualTo(1);
    }

    /** Harbour has three people, so three rows, and Evergreen one: an import of three rows would take no more. */
    @Test
    void noMoreIsGivenOutThanAnImportTakes() {
        bring(FILE);
        CustomerSheet sheet = team.plugin.component(CustomerSheet.class);

        assertThat(sheet.of(team.zhou, team.project, 0, 4).rows()).hasSize(4);
        assertThat(sheet.of(team.zhou, team.project, 0, 3).rows().size()).isIn(1, 3);
        assertThat(sheet.of(team.zhou, team.project, 0, 2).rows().size())
                .as("one whole")
                .isIn(1, 3);
    }

    private String file(String path) {
        Answer answer = team.get(team.zhou, path + "?projectKey=SALES");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void peopleComeWithTheirPhonesAndMailsByWhichTwoMayBeTheSame() {
        String file =
                """
                客户名称,负责人,联系人,手机,邮箱
                Harbour Foods,lily,Li Na; Wang Fang,13812345678; ,li@harbour.cn; wang@harbour.cn
                Evergreen,lily,Ann,+86 138 1234 5678,
                """;
        bring(file);

        JsonNode people = team.people(team.issue("Harbour Foods"));
        assertThat(people.findValuesAsText("phone")).containsExactly("13812345678", "");
        assertThat(people.findValuesAsText("mail")).containsExactly("li@harbour.cn", "wang@harbour.cn");
        assertThat(team.get(team.lily, "customers/" + team.issue("Evergreen").getKey() + "/record")
                        .json()
                        .path("alike")
                        .findValuesAsText("summary"))
                .containsExactly("Harbour Foods");
        assertThat(unchanged(file)).isEqualTo(2);
        assertThat(unchanged(
                        team.get(team.zhou, "customers/export?projectKey=SALES").body()))
                .isEqualTo(3);
        assertThat(dryRun(file.replace("li@harbour.cn", "none")).body()).contains("wang@example.com");
        assertThat(warnings(file)).isEmpty();
        assertThat(warnings(file.replace("Ann", ""))).hasSize(1);
    }

    @Test
    void emptyCellsDeleteNothing() {
        bring(FILE);

        assertThat(unchanged("customer,erpNumber,phone,owner,contact,tier\nHarbour Foods Ltd,C-1,,,,\n"))
                .isEqualTo(1);
    }

    @Test
    void manyCustomersAreLookedThroughAndGivenOutByAsManyStatementsAsFew() {
        int few = statements(2);

        assertThat(statements(40)).isLessThanOrEqualTo(few);
    }

    /** Of so many customers that are there, each with a person and a number of another system. */
    private int statements(int customers) {
        String file = IntStream.range(0, customers)
                .mapToObj(at -> "Kite " + at + ",lily,N" + at + ",Ann")
                .collect(Collectors.joining("\n", "customer,owner,crmNumber,contact\n", "\n"));
        assertThat(bring(file).status()).isEqualTo(200);
        team.plugin.awaitBackground();
        return team.plugin
                .sent(() -> {
                    assertThat(unchanged(file)).isEqualTo(customers);
                    assertThat(team.get(team.zhou, "customers/export?projectKey=SALES")
                                    .status())
                            .isEqualTo(200);
                })
                .size();
    }

    @Test
    void manyCustomersAreWrittenInTheBackground() {
        String file = IntStream.range(0, 60)
                .mapToObj(at -> "Customer " + at + " Works,lily")
                .reduce("customer,owner", (all, row) -> all + "\n" + row);

        assertThat(bring(file).status()).isEqualTo(202);
    }

    private Answer bring(String file) {
        return team.bring("customers", file);
    }

    private Answer dryRun(String file) {
        return team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send("POST", "imports/customers?projectKey=SALES&dryRun=true", "text/csv", file));
    }

    private JsonNode warnings(String file) {
        return team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send("POST", "imports/customers/reading?projectKey=SALES", "text/csv", file)
                .json()
                .path("warnings"));
    }

    private int unchanged(String file) {
        Answer answer = bring(file);
        assertThat(answer.json().path("created").asInt()
                        + answer.json().path("changed").asInt())
                .as(dryRun(file).body())
                .isZero();
        return answer.json().path("unchanged").asInt();
    }

    private String changes(String file) {
        Answer answer = dryRun(file);
        assertThat(answer.json().path("changed").asInt()).as(answer.body()).isEqualTo(1);
        return answer.body();
    }

    private String tier(Issue customer) {
        return team.get(team.zhou, "customers/" + customer.getKey() + "/tier")
                .json()
                .path("tier")
                .asText();
    }

    private String text(Issue customer, SalesField field) {
        return team.plugin.component(SalesFields.class).text(customer, field).orElse("");
    }
}
