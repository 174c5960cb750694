package io.attain.activity.weekly.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.activity.weekly.jira.MeetingIssues;
import io.attain.activity.weekly.jira.SettlingNotes;
import io.attain.kernel.Begun;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.Writings;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.SentFaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a meeting agreed to do; what is wrong with it is told all at once. */
@Component
record TakingNotes(
        Asker asker,
        AskedReport.Asking asking,
        MeetingNotes notes,
        MeetingIssues made,
        SettlingNotes settling,
        IssuesById issues,
        Writings writings,
        People people,
        Today today,
        TellingNotes telling) {

    /** Makes the issue, beside the report of a team and week; tells what was noted. */
    MeetingNotesDto.NoteDto note(MeetingNotesDto.@Nullable Body sent) {
        MeetingNotesDto.Body body = asker.sent(sent);
        AskedReport asked = asking.of(body.projectKey(), body.team(), body.week());
        asker.mustBeOpen(asked.project());
        String problem = VisibleText.line(body.problem());
        MeetingIssues.Made sound = sound(body, problem, asked.now());
        MeetingNote note = new MeetingNote(
                asked.project().getId(),
                asked.teamId(),
                asked.week().start(),
                problem,
                sound.summary(),
                MeetingNote.NONE,
                MeetingNote.NONE,
                asker.user().getKey(),
                today.now());
        return writings.alone(SettlingNotes.turn(note), () -> noted(asked, note, sound))
                .orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
    }

    private MeetingIssues.Made sound(MeetingNotesDto.Body body, String problem, LocalDate now) {
        SentFaults faults = new SentFaults(asker);
        String action = VisibleText.line(body.action());
        String assignee = Objects.requireNonNullElseGet(
                body.assignee(), () -> asker.user().getKey());
        Optional<LocalDate> due = KnownDays.named(body.due()).filter(each -> !each.isBefore(now));
        int most = MeetingNote.LONGEST;
        faults.add(problem.length() > most, "problem", "attain.activity.invalid.text", most);
        faults.add(action.isEmpty() || action.length() > most, "action", "attain.activity.invalid.name", most);
        faults.add(!people.isActive(assignee), "assignee", "attain.activity.notes.invalid.assignee");
        faults.add(due.isEmpty(), "due", "attain.activity.notes.invalid.due", now);
        faults.mustBeNone();
        String about = problem.isEmpty() ? "" : asker.say("attain.activity.notes.problem.is", problem);
        return new MeetingIssues.Made(action, about, assignee, due.orElseThrow());
    }

    /** The review of the meeting, if there is one. The same is noted once, as long as its issue is there. */
    private Optional<Issue> reviewBefore(AskedReport asked, MeetingNote note) {
        int unused = settling.settle(note);
        List<MeetingNote> before = notes.of(note.projectId(), note.teamId(), asked.week());
        Map<Long, Issue> there = issues.of(before.stream()
                .flatMap(each -> Stream.of(each.reviewId(), each.issueId()))
                .toList());
        if (before.stream().anyMatch(each -> there.containsKey(each.issueId()) && each.says(note))) {
            throw RestProblem.conflict(asker.say("attain.activity.notes.already"));
        }
        return made.reviewOf(there.values());
    }

    private MeetingNotesDto.NoteDto noted(AskedReport asked, MeetingNote note, MeetingIssues.Made sound) {
        Issue review = reviewBefore(asked, note).orElse(null);
        Begun<MeetingNote> begun = notes.begin(review == null ? note : note.under(review.getId()));
        List<Issue> fresh = new ArrayList<>();
        try {
            if (review == null) {
                review = made.review(asker.user(), note.projectId(), summary(asked), asked.week());
                fresh.add(review);
                notes.under(begun, review.getId());
            }
            Issue issue = made.action(asker.user(), review, sound);
            fresh.add(0, issue);
            notes.end(begun, issue.getId());
            return telling.one(note.ended(issue.getId()), issue);
        } catch (WriteRefused e) {
            notes.drop(begun);
            takeBack(fresh, e);
            throw RestProblem.conflict(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            takeBack(fresh, e);
            throw e;
        }
    }

    /** What was made for something that cannot be kept would be nobody's: the issue goes first, then its review. */
    private void takeBack(List<Issue> fresh, Exception why) {
        for (Issue issue : fresh) {
            try {
                made.takeBack(asker.user(), issue);
            } catch (WriteRefused | RuntimeException stays) {
                why.addSuppressed(stays);
            }
        }
    }

    private String summary(AskedReport asked) {
        return VisibleText.cut(
                asker.say(
                        "attain.activity.notes.review",
                        asked.name(asker),
                        asked.week().start()),
                MeetingNote.LONGEST);
    }
}
