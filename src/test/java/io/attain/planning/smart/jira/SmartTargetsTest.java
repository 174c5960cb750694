package io.attain.planning.smart.jira;

import static io.attain.kernel.jira.SalesField.BASELINE;
import static io.attain.kernel.jira.SalesField.METRIC;
import static io.attain.kernel.jira.SalesField.MONTH_WEIGHTS;
import static io.attain.kernel.jira.SalesField.PERIOD_END;
import static io.attain.kernel.jira.SalesField.REGION;
import static io.attain.kernel.jira.SalesField.ROOT_TARGET;
import static io.attain.kernel.jira.SalesField.TARGET_AMOUNT;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.win;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.planning.smart.SmartCheck.Finding;
import io.attain.planning.smart.SmartCheck.Letter;
import io.attain.planning.smart.SmartCheck.Reason;
import io.attain.planning.smart.SmartCheck.Verdict;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.TargetFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartTargetsTest {

    private static final LocalDate TODAY = TargetFixture.START;
    private static final Scope EAST = new Scope("East", null, null);

    private final SmartSite site = new SmartSite(SetClock.noonOf(TODAY));

    @Test
    void whatIsLeftOutFailsItsLetter() {
        Issue empty = site.site.issues.create(SalesIssueType.SALES_TARGET, 1, PROJECT, null, Map.of());

        assertThat(codes(empty))
                .containsEntry(Letter.SPECIFIC, List.of("noMetric", "noOwner"))
                .containsEntry(Letter.MEASURABLE, List.of("noAmount"))
                .containsEntry(Letter.RELEVANT, List.of("noWhole"))
                .containsEntry(Letter.TIME_BOUND, List.of("noPeriod"));
    }

    @Test
    void whatToChooseIsToldByTheNamesThatItHasNow() {
        Issue target = site.target(1, "mei", Map.of());
        Option yes = mock();
        when(yes.getValue()).thenReturn("是");
        when(site.options.find(target, ROOT_TARGET, ROOT_TARGET.yes())).thenReturn(Optional.of(yes));

        assertThat(told(target, Letter.RELEVANT)).containsExactly("attain.target.smart.noWhole [Root target, 是]");
    }

    @Test
    void aPeriodThatNobodysPlansReachToIsToldAlsoOfANewTarget() {
        Issue target = site.target(1, "mei", Map.of(PERIOD_END, LocalDate.of(9999, 12, 31)));

        assertThat(codes(target)).containsEntry(Letter.TIME_BOUND, List.of("farPeriod"));
        assertThat(site.smart.faultsOfNew(target, site.asker, Locale.ENGLISH))
                .containsExactly("attain.target.smart.farPeriod");
    }

    @ParameterizedTest
    @CsvSource({"abc, number [abc]", "30/40, 'count [2, 3]'", "-1/2/3, negative [-1]", "0/0/0, zero"})
    void monthWeightsThatAreNotUnderstoodFailAlsoOfANewTarget(String written, String told) {
        Issue target = site.target(1, "mei", Map.of(MONTH_WEIGHTS, written));

        assertThat(codes(target)).containsEntry(Letter.TIME_BOUND, List.of("weights." + told.replaceFirst(" .*", "")));
        assertThat(site.smart.faultsOfNew(target, site.asker, Locale.ENGLISH))
                .containsExactly("attain.target.smart.weights." + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/40/30", "30,40,30", "30%/40%/30%", "３０／４０／３０"})
    void monthWeightsPassAsPeopleWriteThem(String written) {
        Issue target = site.target(1, "mei", Map.of(MONTH_WEIGHTS, written));

        assertThat(codes(target)).containsEntry(Letter.TIME_BOUND, List.of());
        assertThat(site.smart.faultsOfNew(target, site.asker, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void anAmountWithTooManyDecimalsIsTold() {
        Issue target = site.target(1, "mei", Map.of(TARGET_AMOUNT, 10.125));

        assertThat(codes(target)).containsEntry(Letter.MEASURABLE, List.of("inexact"));
        assertThat(told(target, Letter.MEASURABLE))
                .containsExactly("attain.target.smart.inexact [2, 90,071,992,547,409.91]");
    }

    @Test
    void aRateTellsWhatItGrowsOver() {
        Issue rate = site.target(1, "mei", Map.of(METRIC, "Repurchase rate", TARGET_AMOUNT, 46.0, BASELINE, 40.0));
        Issue revenue = site.target(2, "tom", Map.of(BASELINE, 40.125));

        assertThat(told(rate, Letter.MEASURABLE)).containsExactly("attain.target.smart.growsBy [15, 40]");
        assertThat(codes(revenue)).containsEntry(Letter.MEASURABLE, List.of());
    }

    @Test
    void theOwnersOwnResultsOfThisBusinessSayWhetherItIsAchievable() {
        Issue target = site.target(1, "mei", Map.of(REGION, "East"));
        assertThat(codes(target)).containsEntry(Letter.ACHIEVABLE, List.of("noHistory"));

        achieved(win(1, "mei", TODAY.minusDays(40), 500_000, new Scope("West", null, null)));
        achieved(win(2, "tom", TODAY.minusDays(40), 500_000, EAST));
        achieved(win(3, "mei", TODAY.minusMonths(13), 500_000, EAST));
        achieved(new Result(
                Source.OPPORTUNITY, 4, PROJECT, "mei", TODAY.minusDays(40), Metric.NEW_CUSTOMERS, 9, EAST, null));
        assertThat(codes(target)).containsEntry(Letter.ACHIEVABLE, List.of("noHistory"));

        achieved(win(5, "mei", TODAY.minusDays(40), 500_000, EAST));
        assertThat(codes(target).get(Letter.ACHIEVABLE)).doesNotContain("noHistory");
    }

    @Test
    void whatTheProjectNoLongerMeasuresIsNotSpecific() {
        Issue target = site.target(1, "mei", Map.of(METRIC, "Visits", TARGET_AMOUNT, 10.0));
        assertThat(codes(target)).containsEntry(Letter.SPECIFIC, List.of());

        site.words.demo(PROJECT);

        assertThat(codes(target)).containsEntry(Letter.SPECIFIC, List.of("unusedMetric"));
    }

    @Test
    void aReasonIsToldWithItsLetterAndAmountsInTheUnitOfTheMetric() {
        Issue target = site.target(1, "mei", Map.of(METRIC, "New customers", TARGET_AMOUNT, 10.0));
        Reason reason = new Reason(Verdict.FAILED, "partsDiffer", List.of(), List.of(1_200L, 1_000L));

        assertThat(site.smart.tell(Letter.MEASURABLE, reason, target, Locale.ENGLISH))
                .isEqualTo("attain.target.smart.told [attain.target.smart.letter.measurable,"
                        + " attain.target.smart.partsDiffer [1,200, 1,000]]");
    }

    @Test
    void anOverlapNamesTheOtherIssueOnlyToWhoMaySeeIt() {
        Issue mine = site.target(1, "lily", Map.of());
        site.target(2, "lily", Map.of());
        assertThat(told(mine, Letter.SPECIFIC)).containsExactly("attain.target.smart.overlap [SALES-2]");
        assertThat(site.smart.faultsOfNew(mine, site.asker, Locale.ENGLISH))
                .containsExactly("attain.target.smart.overlap [SALES-2]");

        site.site.hidden.add(2L);

        assertThat(told(mine, Letter.SPECIFIC))
                .singleElement()
                .asString()
                .startsWith("attain.target.smart.overlap.hidden");
        assertThat(site.smart.faultsOfNew(mine, site.asker, Locale.ENGLISH))
                .containsExactly("attain.target.smart.overlap.hidden");
    }

    private Map<Letter, List<String>> codes(Issue issue) {
        return site.smart.check(issue, site.asker).stream()
                .collect(Collectors.toMap(
                        Finding::letter,
                        finding -> finding.reasons().stream().map(Reason::code).toList()));
    }

    private List<String> told(Issue issue, Letter letter) {
        return site.smart.check(issue, site.asker).stream()
                .filter(finding -> finding.letter() == letter)
                .flatMap(finding -> finding.reasons().stream())
                .map(reason -> site.smart.say(reason, issue, Locale.ENGLISH))
                .toList();
    }

    private void achieved(Result result) {
        site.facts.replace(result.source(), Map.of(result.sourceId(), List.of(result)));
    }
}
