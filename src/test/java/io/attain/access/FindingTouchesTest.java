package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierInputs;
import io.attain.customer.TierRules;
import io.attain.customer.TierStates;
import io.attain.customer.TierStates.Judged;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is found by JQL of two deals that were touched three weeks ago, each with a problem and a next step that is overdue. */
class FindingTouchesTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private final String lily = Objects.requireNonNull(SITE.keys.get("deal-lily"));
    private final String tom = Objects.requireNonNull(SITE.keys.get("deal-tom"));

    @Test
    void whatSomebodyTouchedIsFoundWithinTheDaysThatAreSaid() {
        assertThat(found("vera", "touchedBy(lily, 22d)")).containsExactly(lily);
        assertThat(found("vera", "touchedBy(lily, 4w)")).containsExactly(lily);
        assertThat(found("vera", "touchedBy(lily, 21d)")).isEmpty();
        assertThat(found("lily", "touchedBy(han, 60d)")).isEmpty();
        assertThat(found("guest", "touchedBy(lily, 60d)")).isEmpty();
    }

    @Test
    void problemsAreForTheirWriterAndThoseWhoLead() {
        assertThat(found("lily", "withProblem(Price)")).containsExactly(lily);
        assertThat(found("mei", "withProblem(price)")).containsExactlyInAnyOrder(lily, tom);
        assertThat(found("han", "withProblem(price)")).isEmpty();
        assertThat(found("vera", "withProblem(price)")).isEmpty();
        assertThat(found("mei", "withProblem(price, 7d)")).isEmpty();
        assertThat(found("mei", "withProblem(delivery)")).isEmpty();
    }

    @Test
    void aNextStepIsOverdueUntilTheIssueIsTouchedAgainOrClosed() {
        assertThat(found("wu", "overdueActions()")).containsExactlyInAnyOrder(lily, tom);
        SoldDeal.must(SITE.send(
                "wu",
                "PUT",
                "logs/" + Asked.workday(),
                AskedSite.JSON,
                "{\"projectKey\":\"SALES\",\"submit\":true,\"lines\":[{\"issueKey\":\"%s\"}]}".formatted(lily)));
        assertThat(found("wu", "overdueActions()")).containsExactly(tom);
        SoldDeal.must(SITE.send(
                "zhou",
                "POST",
                "imports/opportunities?projectKey=SALES",
                AskedSite.CSV,
                """
                key,customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status
                %s,customer,,,deal-tom,,1000,,tom,Lost
                """
                        .formatted(tom)));
        assertThat(found("wu", "overdueActions()")).isEmpty();
    }

    @Test
    void customersOfATierAreFoundByWhoSeesFigures() {
        String customer = Objects.requireNonNull(SITE.keys.get("customer"));
        SITE.plugin
                .component(EvaluatingTiers.class)
                .evaluateAll(SITE.project.getId(), LocalDate.now(ZoneOffset.UTC).plusDays(1));

        assertThat(found("vera", "movedTier(up)")).doesNotContain(customer);
        assertThat(found("vera", "customersInTier(C)")).contains(customer);
        assertThat(found("lily", "customersInTier(\" c \")")).contains(customer);
        assertThat(found("vera", "customersInTier(A)")).doesNotContain(customer);
        assertThat(found("guest", "customersInTier(C)")).isEmpty();
        assertThat(found("root", "customersInTier(C)")).isEmpty();
    }

    /** By what it buys on a day of its own, which ends as it began. */
    @Test
    void customersWhoMovedUpAreFoundByWhoSeesFigures() {
        String customer = Objects.requireNonNull(SITE.keys.get("customer"));
        EvaluatingTiers evaluating = SITE.plugin.component(EvaluatingTiers.class);
        TierStates states = SITE.plugin.component(TierStates.class);
        long id = SITE.idOf("customer");
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        evaluating.evaluateAll(SITE.project.getId(), day.minusDays(1));
        Kept kept = Objects.requireNonNull(states.of(List.of(id)).get(id));
        TierEvaluation up =
                TierEvaluation.of(TierRules.standard(Unit.MONEY), kept.state(), new TierInputs(600_000_00, false), day);
        assertThat(states.write(SITE.project.getId(), List.of(new Judged(id, kept, up))))
                .isEmpty();

        assertThat(found("vera", "movedTier(up)")).contains(customer);
        assertThat(found("lily", "movedTier(up)")).contains(customer);
        assertThat(found("vera", "movedTier(down)")).doesNotContain(customer);
        assertThat(found("guest", "movedTier(up)")).isEmpty();
        assertThat(found("root", "movedTier(up)")).isEmpty();
        evaluating.evaluateAll(SITE.project.getId(), day);
        assertThat(found("vera", "movedTier(up)")).doesNotContain(customer);
    }

    @Test
    void whatIsNoArgumentIsRefusedInWords() {
        for (String query : List.of(
                "touchedBy(lily)",
                "touchedBy(nobody, 7d)",
                "touchedBy(lily, soon)",
                "touchedBy(lily, 0d)",
                "touchedBy(lily, 367d)",
                "notTouchedFor()",
                "notTouchedFor(x)",
                "withProblem()",
                "withProblem(\" \")",
                "withProblem(price, 7d, 8d)",
                "overdueActions(7d)",
                "dueTouch(soon)",
                "dueTouch(7d, 8d)",
                "overdueTouch(7d)",
                "overdueResponse(7d)",
                "movedTier(sideways)",
                "customersInTier()",
                "customersInTier(D)",
                "customersInTier(A, B)",
                "partsOf()",
                "partsOf(%s, soon)".formatted(SITE.keys.get("Company")),
                "partsOf(%s, behind, atRisk)".formatted(SITE.keys.get("Company")))) {
            assertThat(faults("mei", query)).as(query).isNotEmpty().allSatisfy(fault -> assertThat(fault)
                    .doesNotContain("attain."));
        }
        assertThat(faults("guest", "touchedBy(lily, 7d)"))
                .singleElement()
                .asString()
                .contains("lily");
    }

    private static List<String> found(String user, String function) {
        return JiraSearch.found(SITE.plugin, SITE.person(user), "issue in " + function).stream()
                .map(Issue::getKey)
                .toList();
    }

    private static List<String> faults(String user, String function) {
        SearchService search = SITE.plugin.jira.service(SearchService.class);
        ApplicationUser person = SITE.person(user);
        return SITE.plugin.as(person, () -> {
            SearchService.ParseResult parsed = search.parseQuery(person, "issue in " + function);
            return parsed.isValid()
                    ? List.copyOf(
                            search.validateQuery(person, parsed.getQuery()).getErrorMessages())
                    : List.copyOf(parsed.getErrors().getErrorMessages());
        });
    }
}
