package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the records of yesterday say of a deal of Lily's that she and others went on with today. */
class RecordsOfYesterdayTest {

    @AutoClose
    private static final AskedSite SITE = new AskedSite();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate yesterday = today.minusDays(1);
    private final SoldDeal deal = new SoldDeal(SITE);

    @BeforeAll
    static void everyDayIsWorked() {
        SoldDeal.must(SITE.send(
                "zhou", "PUT", "projects/SALES/calendar/weekdays", AskedSite.JSON, "{\"days\":[1,2,3,4,5,6,7]}"));
    }

    @Test
    void whatWasWrittenTodayIsTodaysAlone() {
        comment("lily");

        assertThat(noted("lily", today)).contains(deal.key());
        assertThat(noted("lily", yesterday)).doesNotContain(deal.key());
    }

    @Test
    void whatWasWrittenYesterdayIsYesterdaysThoughItWentOnToday() {
        comment("mei");
        atNoonOfYesterday("update issue_comment set created = :then, updated = :then");
        comment("mei");
        comment("lily");

        assertThat(noted("mei", yesterday)).contains(deal.key());
        assertThat(noted("mei", today)).contains(deal.key());
        assertThat(noted("lily", yesterday)).doesNotContain(deal.key());
    }

    @Test
    void whatWasEditedYesterdayIsYesterdaysThoughItWentOnToday() {
        deal.is("200.02", "lily", "Negotiation");
        atNoonOfYesterday("update change_group set created = :then");
        comment("lily");

        assertThat(noted("zhou", yesterday)).as("by Zhou's file").contains(deal.key());
        assertThat(noted("lily", yesterday)).doesNotContain(deal.key());
    }

    private void comment(String who) {
        SITE.plugin.as(SITE.person(who), () -> SITE.plugin
                .jira
                .service(CommentManager.class)
                .create(issue(), SITE.person(who), "They want a sample", true));
    }

    private void atNoonOfYesterday(String change) {
        int moved = SITE.plugin.jira.site.database().call(handle -> handle.createUpdate(
                        change + " where issue_id = :issue")
                .bind("then", Timestamp.from(yesterday.atTime(12, 0).toInstant(ZoneOffset.UTC)))
                .bind("issue", issue().getId())
                .execute());
        assertThat(moved).isPositive();
    }

    private Issue issue() {
        return SITE.plugin.jira.service(IssueManager.class).getIssueObject(deal.key());
    }

    private static List<String> noted(String who, LocalDate day) {
        return SITE.get(who, "days/" + day + "?projectKey=SALES").path("noted").findValuesAsText("issueKey");
    }
}
