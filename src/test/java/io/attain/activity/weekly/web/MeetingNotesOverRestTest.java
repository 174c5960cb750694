package io.attain.activity.weekly.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.activity.weekly.jira.MeetingIssues;
import io.attain.kernel.Period;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.WriteRefused;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Zhou leads all, Lily sells; each test has a week of its own. */
class MeetingNotesOverRestTest {

    @AutoClose
    private static final SellingTeam TEAM = new SellingTeam();

    private static final String NOTES = "weekly-report/notes";
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate due = today.plusDays(8);
    private final MeetingNotes notes = TEAM.plugin.component(MeetingNotes.class);
    private final MeetingIssues issues = TEAM.plugin.component(MeetingIssues.class);

    @Test
    void whatIsAgreedBecomesAnIssueOfTheWeeksReviewWithWhoAndByWhen() {
        LocalDate monday = monday(0);
        Answer noted = note(monday, "Price", "One price list", TEAM.lily.getKey(), due.toString());
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);

        JsonNode told = told(monday).at("/notes/0");
        assertThat(told.path("problem").asText()).isEqualTo("Price");
        assertThat(told.path("summary").asText()).isEqualTo("One price list");
        assertThat(told.at("/assignee/key").asText()).isEqualTo(TEAM.lily.getKey());
        assertThat(told.path("due").asText()).isEqualTo(due.toString());
        assertThat(told.path("status").asText()).isEqualTo("Open");
        assertThat(told.path("done").asBoolean()).isFalse();

        Issue action = TEAM.issue("One price list");
        assertThat(action.getKey()).isEqualTo(told.path("key").asText());
        assertThat(action.getAssigneeId()).isEqualTo(TEAM.lily.getKey());
        assertThat(action.getDescription()).isEqualTo("Problem: Price");
        assertThat(action.getDueDate()).isEqualTo(Timestamp.valueOf(due.atStartOfDay()));
        Issue review = action.getParentObject();
        assertThat(review.getCustomFieldValue(TEAM.field(SalesField.PERIOD_START)))
                .isEqualTo(Timestamp.valueOf(monday.atStartOfDay()));

        note(monday, "Price", "Ask for samples", null, due.toString());
        assertThat(TEAM.issue("Ask for samples").getParentObject().getKey())
                .as("one review of a week and team")
                .isEqualTo(review.getKey());
        assertThat(TEAM.issue("Ask for samples").getAssigneeId()).isEqualTo(TEAM.zhou.getKey());
    }

    @Test
    void theSamePressedTwiceIsOne() {
        LocalDate monday = monday(3);
        note(monday, "Stock", "Count the stock", null, due.toString());
        int before = TEAM.issues().size();

        assertThat(note(monday, "stock", " Count the stock ", null, due.toString())
                        .status())
                .isEqualTo(409);
        assertThat(TEAM.issues()).hasSize(before);
        assertThat(told(monday).path("notes")).hasSize(1);

        TEAM.plugin.as(TEAM.plugin.jira.admin(), () -> {
            IssueService service = TEAM.plugin.jira.service(IssueService.class);
            return service.delete(
                    TEAM.plugin.jira.admin(),
                    service.validateDelete(
                            TEAM.plugin.jira.admin(),
                            TEAM.issue("Count the stock").getId()));
        });
        assertThat(told(monday).path("notes")).as("the issue is deleted").isEmpty();
        assertThat(note(monday, "Stock", "Count the stock", null, due.toString())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aNoteThatTheServerDiedInIsEndedByTheIssueThatWasMadeThoughNoSearchFindsIt() throws WriteRefused {
        LocalDate monday = monday(40);
        TEAM.plugin.jira.site.index().lag();
        Issue review = issues.review(TEAM.zhou, TEAM.project.getId(), "Review", Period.weekOf(monday));
        assertThat(notes.begin(begun(monday, "Half noted", review)).id()).isPositive();
        Issue made =
                issues.action(TEAM.zhou, review, new MeetingIssues.Made("Half noted", "", TEAM.lily.getKey(), due));
        assertThat(told(monday).path("notes")).isEmpty();

        TEAM.nightFindsNoDifference();
        TEAM.plugin.jira.site.index().catchUp();

        assertThat(told(monday).at("/notes/0/key").asText()).isEqualTo(made.getKey());
        assertThat(note(monday, "", "Half noted", null, due.toString()).status())
                .isEqualTo(409);
    }

    @Test
    void aReviewThatTheServerDiedAfterIsTheNextNotes() throws WriteRefused {
        LocalDate monday = monday(41);
        Issue review = issues.review(TEAM.zhou, TEAM.project.getId(), "Review", Period.weekOf(monday));
        assertThat(notes.begin(begun(monday, "Not made", review)).id()).isPositive();
        Issue other = issues.review(TEAM.zhou, TEAM.project.getId(), "Of another team", Period.weekOf(monday));
        assertThat(issues.action(TEAM.zhou, other, new MeetingIssues.Made("Not made", "", TEAM.lily.getKey(), due)))
                .isNotNull();

        TEAM.nightFindsNoDifference();

        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
        assertThat(told(monday).path("notes"))
                .as("another team's is none of this one's")
                .isEmpty();
        assertThat(notes.begin(begun(monday, "Not made", review)).id()).isPositive();
        Answer noted = note(monday, "", "Not made", null, due.toString());
        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        assertThat(parentOf(noted)).isEqualTo(review.getKey());
        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
    }

    @Test
    void aReviewThatTheServerDiedUponIsTheNextNotesToo() throws WriteRefused {
        LocalDate monday = monday(42);
        assertThat(notes.begin(begun(monday, "Not begun", null)).id()).isPositive();
        Issue review = issues.review(TEAM.zhou, TEAM.project.getId(), "Review", Period.weekOf(monday));
        int before = TEAM.issues().size();

        Answer noted = note(monday, "", "Not begun", null, due.toString());

        assertThat(noted.status()).as(noted.body()).isEqualTo(200);
        assertThat(parentOf(noted)).isEqualTo(review.getKey());
        assertThat(TEAM.issues()).hasSize(before + 1);
        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
    }

    @Test
    void theNightFindsOneTooAndForgetsANoteOfWhichNothingWasMade() throws WriteRefused {
        LocalDate monday = monday(43);
        assertThat(notes.begin(begun(monday, "Nothing at all", null, Duration.ofDays(2)))
                        .id())
                .isPositive();
        TEAM.nightFindsNoDifference();
        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
        assertThat(notes.begin(begun(monday, "A review", null)).id()).isPositive();
        TEAM.plugin.jira.site.index().lag();
        Issue review = issues.review(TEAM.zhou, TEAM.project.getId(), "Review", Period.weekOf(monday));
        TEAM.nightFindsNoDifference();
        assertThat(notes.begun(TEAM.project.getId()))
                .as("the index may have been killed, too")
                .hasSize(1);
        TEAM.plugin.jira.site.index().catchUp();

        TEAM.nightFindsNoDifference();

        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
        assertThat(parentOf(note(monday, "", "A review", null, due.toString()))).isEqualTo(review.getKey());
    }

    @Test
    void aMeetingThatGotAReviewMeanwhileTakesNoOther() throws WriteRefused {
        LocalDate monday = monday(44);
        assertThat(notes.begin(begun(monday, "Late", null)).id()).isPositive();
        String review = parentOf(note(monday, "", "Late", null, due.toString()));
        Issue found = issues.review(TEAM.zhou, TEAM.project.getId(), "Review", Period.weekOf(monday));

        TEAM.nightFindsNoDifference();

        assertThat(notes.begun(TEAM.project.getId())).isEmpty();
        assertThat(parentOf(note(monday, "", "Another", null, due.toString())))
                .isEqualTo(review)
                .isNotEqualTo(found.getKey());
    }

    private static String parentOf(Answer noted) {
        return TEAM.issues().stream()
                .filter(each -> each.getKey().equals(noted.json().path("key").asText()))
                .map(each -> each.getParentObject().getKey())
                .findFirst()
                .orElseThrow();
    }

    private static MeetingNote begun(LocalDate monday, String action, @Nullable Issue review) {
        return begun(monday, action, review, Duration.ZERO);
    }

    private static MeetingNote begun(LocalDate monday, String action, @Nullable Issue review, Duration ago) {
        return new MeetingNote(
                TEAM.project.getId(),
                FrozenReports.WHOLE,
                monday,
                "",
                action,
                review == null ? MeetingNote.NONE : review.getId(),
                MeetingNote.NONE,
                TEAM.zhou.getKey(),
                Instant.now().minus(ago));
    }

    @Test
    void whatIsStillOpenIsToldAgainBesideTheNextReportUntilItIsDone() {
        LocalDate monday = monday(5);
        note(monday, "", "Train the team", null, due.toString());
        LocalDate next = monday.plusWeeks(1);
        assertThat(told(next).path("notes")).isEmpty();
        assertThat(told(next).at("/before/0/summary").asText()).isEqualTo("Train the team");
        assertThat(told(next).at("/before/0/week").asText()).isEqualTo(monday.toString());

        TEAM.plugin.as(TEAM.zhou, () -> {
            IssueService service = TEAM.plugin.jira.service(IssueService.class);
            return service.transition(
                    TEAM.zhou,
                    service.validateTransition(
                            TEAM.zhou, TEAM.issue("Train the team").getId(), 11, service.newIssueInputParameters()));
        });
        assertThat(told(next).path("before")).isEmpty();
        assertThat(told(monday).at("/notes/0/done").asBoolean()).isTrue();
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingIsMade() {
        int before = TEAM.issues().size();
        Answer faulty = note(
                monday(0), "x".repeat(256), " ", "nobody", today.minusDays(2).toString());
        assertThat(faulty.status()).isEqualTo(400);
        assertThat(faulty.json().findValuesAsText("field")).containsExactly("problem", "action", "assignee", "due");
        assertThat(note(monday(0), "", "x", null, "soon").json().findValuesAsText("field"))
                .containsExactly("due");
        assertThat(note(monday(-1), "", "x", null, due.toString()).status())
                .as("a week to come")
                .isEqualTo(400);
        assertThat(TEAM.send(TEAM.zhou, "POST", NOTES, "").status()).isEqualTo(400);
        assertThat(TEAM.issues()).hasSize(before);
    }

    @Test
    void whatJiraDoesNotLetBeMadeLeavesNothingBehind() {
        TEAM.layouts().hide("duedate", true);
        int before = TEAM.issues().size();
        Answer refused = note(monday(8), "", "Without a day", null, due.toString());
        TEAM.layouts().hide("duedate", false);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("due");
        assertThat(TEAM.issues()).as("no review either").hasSize(before);
        assertThat(told(monday(8)).path("notes")).isEmpty();
    }

    @Test
    void onlyWhoLeadsNotesAndReads() {
        assertThat(TEAM.get(TEAM.lily, NOTES + "?projectKey=SALES").status()).isEqualTo(403);
        assertThat(TEAM.send(TEAM.lily, "POST", NOTES, body(monday(0), "", "x", null, due.toString()))
                        .status())
                .isEqualTo(403);
        assertThat(TEAM.get(TEAM.plugin.jira.user("stranger"), NOTES + "?projectKey=SALES")
                        .status())
                .isEqualTo(404);
    }

    private LocalDate monday(int weeksAgo) {
        return Period.weekOf(today).start().minusWeeks(weeksAgo);
    }

    private static JsonNode told(LocalDate monday) {
        Answer answer = TEAM.get(TEAM.zhou, NOTES + "?projectKey=SALES&week=" + monday);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer note(LocalDate monday, String problem, String action, String assignee, String due) {
        return TEAM.send(TEAM.zhou, "POST", NOTES, body(monday, problem, action, assignee, due));
    }

    private static String body(LocalDate monday, String problem, String action, String assignee, String due) {
        return List.of(
                        "\"projectKey\": \"SALES\"",
                        "\"week\": \"" + monday + "\"",
                        "\"problem\": \"" + problem + "\"",
                        "\"action\": \"" + action + "\"",
                        "\"assignee\": " + (assignee == null ? "null" : "\"" + assignee + "\""),
                        "\"due\": \"" + due + "\"")
                .toString()
                .replace('[', '{')
                .replace(']', '}');
    }
}
