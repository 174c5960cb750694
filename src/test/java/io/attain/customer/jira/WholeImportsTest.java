package io.attain.customer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.jira.FilesOfSystems.Deal;
import io.attain.customer.jira.FilesOfSystems.End;
import io.attain.customer.jira.FilesOfSystems.Source;
import io.attain.kernel.Today;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.rates.Rate;
import io.attain.rates.Rates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Zhou brings the whole export of each system, in each language: it is mapped once, looked at, imported, taken back, and again. */
class WholeImportsTest {

    private static final String RATE = "7.8";
    private static final List<Deal> DEALS = FilesOfSystems.deals();

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    static Stream<Arguments> systemsInEachLanguage() {
        return FilesOfSystems.systems().stream().flatMap(system -> Stream.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)
                .map(language -> Arguments.of(system.name(), system, language)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("systemsInEachLanguage")
    void isMappedLookedAtImportedTakenBackAndImportedAgain(String name, Source system, Locale language) {
        prepare(language);
        String file = system.file(DEALS);
        map(name, system, file);

        Answer looked = send("POST", "imports/opportunities?projectKey=SALES&dryRun=true", file);
        assertThat(looked.status()).as(looked.body()).isEqualTo(200);
        assertThat(looked.json().path("created").asInt()).isEqualTo(DEALS.size());
        assertThat(team.issues()).isEmpty();

        assertBrought(file, DEALS.size(), 0);
        DEALS.forEach(deal -> assertIs(system, deal));
        assertBrought(file, 0, DEALS.size());
        assertThat(deals()).hasSize(DEALS.size());
        team.nightFindsNoDifference();

        takeBack();
        assertThat(team.issues()).isEmpty();
        assertBrought(file, DEALS.size(), 0);
        DEALS.forEach(deal -> assertIs(system, deal));
        assertBrought(file, 0, DEALS.size());
    }

    private void prepare(Locale language) {
        var users = team.plugin.jira.site.users();
        users.setDisplayName(team.lily, "Lily Test");
        users.setLocale(team.zhou, language);
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        Rates.Said said = new Rates.Said(
                new Rate("EUR", LocalDate.of(2020, 1, 1), new BigDecimal(RATE)),
                team.zhou.getKey(),
                team.plugin.component(Today.class).now());
        assertThat(team.plugin.component(Rates.class).put(team.project.getId(), said, null))
                .isTrue();
    }

    /** Each word that is asked is chosen once; then nothing is asked any more. */
    private void map(String name, Source system, String file) {
        JsonNode asked = reading(file);
        assertThat(asked.path("system").asText()).isEqualTo(name);
        assertThat(asked.path("columns").findValues("maybe")).allMatch(JsonNode::isEmpty);
        assertThat(asked.path("marks").findValuesAsText("mark")).doesNotContain("null");
        List<Map<String, String>> words = new ArrayList<>();
        asked.path("words")
                .forEach(word -> words.add(Map.of(
                        "column", word.path("column").asText(),
                        "written", word.path("written").asText(),
                        "word", chosen(system, word))));
        Answer kept = team.plugin.as(team.zhou, () -> team.plugin
                .rest()
                .send(
                        "PUT",
                        "imports/opportunities/reading",
                        "application/json",
                        new ObjectMapper()
                                .valueToTree(Map.of("projectKey", "SALES", "seen", 0, "words", words))
                                .toString()));
        assertThat(kept.status()).as(kept.body()).isEqualTo(200);
        assertThat(reading(file).path("words").findValues("word")).noneMatch(JsonNode::isNull);
    }

    private static String chosen(Source system, JsonNode word) {
        String written = word.path("written").asText();
        return switch (word.path("column").asText()) {
            case "status" -> stage(system, written, word.path("known"));
            case "outcome" -> Objects.requireNonNull(system.outcomes().get(written), written);
            case "currency" -> written.equals("人民币") ? "CNY" : "EUR";
            default -> throw new AssertionError("nobody should be asked for " + word);
        };
    }

    /** The project's stages in their order: the first two are open, the last but one is won and the last lost. */
    private static String stage(Source system, String written, JsonNode known) {
        int at = system.stages().indexOf(written);
        return known.get(at < 2 ? at : known.size() - 4 + at).asText();
    }

    private void assertBrought(String file, int created, int unchanged) {
        Answer brought = send("POST", "imports/opportunities?projectKey=SALES", file);
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        assertThat(brought.json().path("created").asInt()).isEqualTo(created);
        assertThat(brought.json().path("changed").asInt()).as(brought.body()).isZero();
        assertThat(brought.json().path("unchanged").asInt()).isEqualTo(unchanged);
    }

    private void assertIs(Source system, Deal deal) {
        Issue issue = team.issue(deal.name());
        SalesFields fields = team.plugin.component(SalesFields.class);
        Unit money = Unit.money("CNY", 2);
        BigDecimal worth = deal.currency().equals("EUR")
                ? deal.amount().multiply(new BigDecimal(RATE)).setScale(2, RoundingMode.HALF_UP)
                : deal.amount();
        assertThat(Objects.requireNonNull(issue.getParentObject()).getSummary()).isEqualTo(deal.customer());
        assertThat(fields.amount(issue, SalesField.AMOUNT, money).orElseThrow().major())
                .isEqualByComparingTo(worth);
        assertThat(fields.date(issue, SalesField.CLOSE_DATE)).as(deal.name()).contains(deal.day());
        assertThat(Objects.requireNonNull(issue.getStatus()).getName())
                .as(system.name() + " " + deal)
                .isEqualTo(
                        deal.is(End.OPEN)
                                ? List.of("Lead", "Contacted").get(deal.stage())
                                : deal.of("", "Won", "Lost"));
        assertThat(fields.text(issue, SalesField.LOST_REASON).orElse("")).isEqualTo(deal.reason());
        assertThat(Objects.requireNonNull(issue.getAssignee()).getUsername()).isEqualTo("lily");
    }

    private List<Issue> deals() {
        SalesIssues types = team.plugin.component(SalesIssues.class);
        return team.issues().stream()
                .filter(issue -> types.is(SalesIssueType.OPPORTUNITY, issue))
                .collect(Collectors.toList());
    }

    private void takeBack() {
        String number = team.get(team.zhou, "imports/batches?projectKey=SALES")
                .json()
                .at("/0/number")
                .asText();
        Answer back = send("DELETE", "imports/batches/opportunities/" + number + "?projectKey=SALES", "");
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(back.json().path("left")).isEmpty();
    }

    private JsonNode reading(String file) {
        return send("POST", "imports/opportunities/reading?projectKey=SALES", file)
                .json();
    }

    private Answer send(String method, String path, String file) {
        return team.plugin.as(team.zhou, () -> team.plugin.rest().send(method, path, "text/csv", file));
    }
}
