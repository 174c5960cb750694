package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.kernel.Today;
import io.attain.kernel.table.TableTypes;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever customers, opportunities and purchases are called and cost, what is given out of them changes nothing when it is brought back. */
class ExportsComeBackTest {

    private static final List<String> PARTS = List.of(
            "Harbour",
            "\"Foods\"",
            "'",
            "=SUM(A1)",
            "+49",
            "-",
            "@home",
            ";",
            ",",
            "  ",
            "\u00A0",
            "👩‍🔧",
            "🇨🇳",
            "متجر",
            "חנות",
            "\u200F",
            "＝1",
            "Total",
            "合计",
            "é",
            "e\u0301",
            "1,5",
            "00123",
            "|",
            "\\",
            "#",
            "Ltd.",
            "有限公司",
            "{0}",
            "<b>");

    /** What one unit is worth, and how many decimals it has. */
    private static final Map<String, String> RATES = Map.of("EUR", "7.8", "KWD", "23.4567", "JPY", "0.048");

    private static final Map<String, Integer> DECIMALS = Map.of("EUR", 2, "KWD", 3, "JPY", 0, "CNY", 2);

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingChanges(long seed) {
        Random random = new Random(seed);
        sayRates();
        List<String> customers = IntStream.range(0, 10)
                .mapToObj(at -> text(random) + at + text(random))
                .toList();
        bring("customers", customers(random, customers));
        bring("opportunities", deals(random, customers));
        bring("customerPurchases", purchases(random));
        rename(random);
        removeRates();

        for (String kind : List.of("customers", "customers/opportunities", "customers/purchases")) {
            assertComesBack(kind, "csv", TableTypes.CSV);
            assertComesBack(kind, "xlsx", TableTypes.XLSX);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(at -> PARTS.get(random.nextInt(PARTS.size())))
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String one(Random random, String... all) {
        return all[random.nextInt(all.length)];
    }

    private static String amount(Random random, String currency) {
        return BigDecimal.valueOf(1 + random.nextInt(9_000_000), DECIMALS.get(currency))
                .toPlainString();
    }

    private static String day(Random random) {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)).toString();
    }

    private static String file(String header, Stream<List<String>> rows) {
        return rows.map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private static String customers(Random random, List<String> names) {
        return file(
                "customer,owner,competitor,phone,crmNumber,contact,position",
                IntStream.range(0, names.size())
                        .mapToObj(at -> List.of(
                                names.get(at),
                                one(random, "lily", ""),
                                text(random),
                                one(random, "+49 30 1", "021-5555", ""),
                                "C" + at,
                                "Li " + at + text(random).replace("\"", "").replace(";", ""),
                                "")));
    }

    private static String deals(Random random, List<String> customers) {
        return file(
                "customer,opportunity,amount,currency,closeDate,owner,status,dealNumber,lostReason",
                IntStream.range(0, 24).mapToObj(at -> {
                    String currency = one(random, "CNY", "EUR", "KWD", "JPY");
                    String status = one(random, "Lead", "Proposal", "Won", "Lost");
                    return List.of(
                            customers.get(random.nextInt(customers.size())),
                            text(random) + at,
                            amount(random, currency),
                            currency,
                            day(random),
                            "lily",
                            status,
                            at % 2 == 0 ? "D" + at : "",
                            status.equals("Lost") ? text(random) + at : "");
                }));
    }

    private String purchases(Random random) {
        List<Issue> customers = team.issues().stream()
                .filter(issue -> issue.getParentObject() == null)
                .toList();
        return file(
                "key,customer,date,productLine,amount,currency",
                IntStream.range(0, 12).mapToObj(at -> {
                    String currency = one(random, "CNY", "EUR", "KWD", "JPY");
                    return List.of(
                            "INV-" + at + one(random, "", "=1", "é", " x"),
                            customers.get(random.nextInt(customers.size())).getKey(),
                            day(random),
                            one(random, "", "Product A"),
                            amount(random, currency),
                            currency);
                }));
    }

    /** As people write names in Jira: with blanks of all widths, and as others are called. */
    private void rename(Random random) {
        List<Issue> all = new ArrayList<>(team.issues());
        for (Issue issue : all) {
            if (random.nextInt(3) == 0) {
                summary(issue, "  " + text(random) + "  \u200B" + text(random) + issue.getId() + " ");
            }
        }
        List<Issue> customers =
                all.stream().filter(issue -> issue.getParentObject() == null).toList();
        summary(customers.get(0), "Twice there");
        summary(customers.get(1), "TWICE  there");
    }

    private void summary(Issue issue, String summary) {
        IssueService service = team.plugin.jira.service(IssueService.class);
        IssueInputParameters form = service.newIssueInputParameters();
        form.setRetainExistingValuesWhenParameterNotProvided(true);
        form.setSkipScreenCheck(true);
        form.setSummary(summary);
        team.plugin.as(
                team.zhou, () -> service.update(team.zhou, service.validateUpdate(team.zhou, issue.getId(), form)));
    }

    private void sayRates() {
        RATES.forEach((currency, value) -> assertThat(team.plugin
                        .component(Rates.class)
                        .put(
                                team.project.getId(),
                                new Rates.Said(
                                        new Rate(currency, LocalDate.of(2020, 1, 1), new BigDecimal(value)),
                                        team.zhou.getKey(),
                                        team.plugin.component(Today.class).now()),
                                null))
                .isTrue());
    }

    private void removeRates() {
        RATES.keySet().forEach(currency -> assertThat(team.plugin
                        .component(Rates.class)
                        .remove(team.project.getId(), currency, LocalDate.of(2020, 1, 1), null))
                .isTrue());
    }

    private void bring(String kind, String file) {
        team.having(kind, file);
    }

    private void assertComesBack(String kind, String format, String type) {
        byte[] file = team.get(team.zhou, kind + "/export?projectKey=SALES&format=" + format)
                .content();
        String to = Map.of(
                        "customers",
                        "customers",
                        "customers/opportunities",
                        "opportunities",
                        "customers/purchases",
                        "customerPurchases")
                .get(kind);
        Answer brought = team.plugin.as(
                team.zhou,
                () -> team.plugin.rest().send("imports/" + to + "?projectKey=SALES&dryRun=true", type, file));
        assertThat(brought.status()).as(kind + " " + brought.body()).isEqualTo(200);
        JsonNode said = brought.json();
        assertThat(said.path("rows")).as(kind + " " + format).isEmpty();
        assertThat(said.path("unchanged").asInt())
                .isEqualTo(said.path("imported").asInt())
                .isPositive();
        assertThat(said.path("left").asInt()).isZero();
    }
}
