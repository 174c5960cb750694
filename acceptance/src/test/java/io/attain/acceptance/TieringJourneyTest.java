package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** How customers come to their tiers and to an answer: another limit, a signal of a rep's day, a request over a weekend. */
class TieringJourneyTest extends OnTwoTeams {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    /** Who would move is named before it is saved, and afterwards found by the gadget and by JQL. */
    @ParameterizedTest
    @EnumSource
    void aLowerLimitNamesWhomItMovesAndMovesThem(Language language) throws Exception {
        String name = "Mover " + language;
        int limit = language == Language.ENGLISH ? 400_000 : 300_000;
        bring("%s,,,Order,,%d,%s,lily,Won\n".formatted(name, limit + 50_000, today.minusDays(40)));
        String key = customer(name);
        assertThat(site.as("zhou")
                        .get(REST + "customers/" + key + "/tier")
                        .path("tier")
                        .asText())
                .isEqualTo("B");
        new Past(site).tiersStandForAMonth();
        long before = issues.count("issue in customersInTier(\"A\")");
        long moved = issues.count("issue in movedTier(up)");

        enter("mei", language);
        page("rules").choose("attain-rules-set", language.say("attain.customer.rules.title"));
        browser.finds("h2", language.say("attain.customer.rules.section.down"));
        limitIs("90000").type(Keys.ENTER).sees(language.say("attain.customer.rules.fault.limits"));
        limitIs(String.valueOf(limit))
                .sees(language.say("attain.kernel.rules.effect", language.say("attain.customer.rules.effect"), "1"))
                .sees(name + " B → A")
                .picture("tier-limit-" + language)
                .type(Keys.ENTER)
                .finds(".attain-versions li:first-child", limit / 1000 + ",000");

        assertThat(issues.count("issue in customersInTier(\"A\")")).isEqualTo(before + 1);
        assertThat(issues.count("issue in movedTier(up)")).isEqualTo(moved + 1);
        assertThat(issues.count("issue in movedTier(up) and key = " + key)).isEqualTo(1);
        browser.go("/browse/" + key).finds(".attain-changes", "B → A");
        gadgetCounts(language, before + 1, moved + 1);
        assertThat(complaints()).isEmpty();
    }

    private static Browser limitIs(String amount) {
        return browser.run(
                        "document.getElementById('attain-rule-limitA').select(); document.getElementById('attain-rule-limitA').focus()")
                .type(amount);
    }

    /** The gadget says as many as JQL finds, and its numbers lead there. */
    private static void gadgetCounts(Language language, long inA, long moved) {
        browser.go(new Dashboards(site.as("mei"))
                        .with("Tiers", List.of("tiers-gadget"), Map.of("project", TwoTeams.PROJECT)))
                .sees(language.say("attain.customer.moved.up", String.valueOf(moved)))
                .finds(".attain-tiers a[href*='customersInTier(A)']", String.valueOf(inA));
        browser.press(language.say("attain.customer.moved.up", String.valueOf(moved)))
                .sees("Mover " + language);
    }

    /** A stage that a rep comes to on My day is what the proposal rests on, and the manager's word stands on the tier's panel. */
    @ParameterizedTest
    @EnumSource
    void aStageOfTheDayProposesACustomerWhomTheManagerPromotes(Language language) throws Exception {
        String rep = language == Language.ENGLISH ? "lily" : "tom";
        String name = "Comer " + language;
        bring("%s,,,Pilot of %s,,5000,,%s,Lead\n".formatted(name, rep, rep));
        String deal = issues.only("issuetype = Opportunity and summary ~ \"Pilot of " + rep + "\"");
        List.of("Contact", "Visit").forEach(step -> new JiraIssues(site.as(rep)).transition(deal, step));
        enter(rep, language);
        String line = name + " · Pilot of " + rep;
        page("my-day");
        focusOn(language.say("attain.activity.line.move.of", line)).type(Keys.ENTER);
        focusOn(language.say("attain.activity.line.move.to", line, "Proposal")).type(Keys.ENTER);
        browser.finds(".attain-entry label", "Proposal")
                .type(Keys.chord(Keys.CONTROL, Keys.ENTER))
                .finds(".attain-saved", "✓");

        String key = customer(name);
        assertThat(issues.only("issue in promotionProposed()")).isEqualTo(key);
        enter("mei", language);
        page("pool")
                .sees(language.say("attain.pool.promotions", "1"))
                .sees(language.say("attain.pool.evidence.stage", language.say("attain.setup.name.status.PROPOSAL")));
        focusOn(language.say("attain.pool.choose", name)).type(Keys.SPACE);
        promote(language, "2020-01-01", "");
        browser.sees(language.say("attain.customer.given.fault.reason", "1,000"))
                .picture("promotion-refused-" + language);
        promote(language, today.plusDays(90).toString(), "Ready to buy");
        browser.finds("[role=status], [aria-live]", language.say("attain.pool.saved"));

        assertThat(issues.count("issue in promotionProposed()")).isZero();
        assertThat(issues.count("issue in customersInTier(\"B\") and key = " + key))
                .isEqualTo(1);
        browser.go("/browse/" + key)
                .finds(".attain-given", "Ready to buy")
                .finds(".attain-given", language.say("attain.customer.given.byRules", "C"))
                .finds(".attain-given a", "mei")
                .picture("promoted-" + language);
        assertThat(complaints()).isEmpty();
    }

    /** The form has the focus once it is open. */
    private static void promote(Language language, String until, String reason) {
        browser.press(language.say("attain.pool.promote"))
                .finds("#attain-pool-reason:focus", "")
                .type(reason)
                .fill(language.say("attain.pool.form.until"), until)
                .press(language.say("attain.pool.promote").replace("…", ""));
    }

    /** Asked on a Friday at four, with 8 working hours: two are left that day, and the weekend counts none. */
    @ParameterizedTest
    @EnumSource
    void anAnswerThatRanOutOverAWeekendSaysWhichHoursWereCounted(Language language) throws Exception {
        LocalDate monday = today.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate friday = monday.minusDays(3);
        String name = "Waiter " + language;
        bring("%s,,,Order,,%d,%s,lily,Won\n".formatted(name, 900_000, today.minusDays(40)));
        String key = customer(name);
        new Administrator(site.as("zhou")).worked(TwoTeams.PROJECT, 1, 2, 3, 4, 5);
        rule("strategy-rules", Map.of("responseA", 8, "workingA", true, "hours", "09:00-12:00, 13:00-18:00"));
        new Past(site).rulesWereSaidAMonthAgo();
        site.as("lily")
                .post(
                        REST + "customers/" + key + "/promises/requests",
                        Map.of(
                                "text",
                                "A price list",
                                "at",
                                friday.atTime(LocalTime.of(16, 0))
                                        .toInstant(ZoneOffset.UTC)
                                        .toString()));

        assertThat(issues.count("issue in overdueResponse() and key = " + key)).isEqualTo(1);
        enter("lily", language).go("/browse/" + key).scrollThrough();
        String panel = "[data-attain-panel=promises]";
        browser.finds(panel, "16:00–18:00")
                .finds(panel, "09:00–12:00, 13:00–16:00")
                .finds(
                        panel,
                        language.say("attain.promises.counted.working", "8", "", "")
                                .substring(0, 6))
                .finds(panel + " .aui-lozenge", language.begin("attain.promises.response.overdue"))
                .run("document.querySelector('" + panel + "').scrollIntoView()")
                .picture("weekend-" + language);
        focusOn(language.say("attain.promises.answer") + ": A price list").type(Keys.ENTER);
        browser.finds(panel, language.begin("attain.promises.response.broken"));
        assertThat(issues.count("issue in overdueResponse() and key = " + key)).isZero();
        assertThat(complaints()).isEmpty();
    }
}
