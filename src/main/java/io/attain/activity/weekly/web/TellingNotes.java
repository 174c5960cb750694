package io.attain.activity.weekly.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.LoggingPeople;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.activity.weekly.jira.MeetingIssues;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what meetings agreed to do, as far as the asker may see the issues. */
@Component
record TellingNotes(
        Asker asker,
        AskedReport.Asking asking,
        MeetingNotes notes,
        MeetingIssues made,
        IssuesById issues,
        StatusNames statuses,
        People people,
        LoggingPeople reps) {

    /** So many weeks what is open is told again. */
    private static final int WEEKS = 26;

    /** Those of a report, with what is still open of the weeks before. */
    MeetingNotesDto of(@Nullable String projectKey, @Nullable String team, @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        Period week = asked.week();
        List<MeetingNote> all = notes.of(
                asked.project().getId(), asked.teamId(), new Period(week.start().minusWeeks(WEEKS), week.end()));
        Map<Long, Issue> seen = issues.seenBy(
                asker.user(), all.stream().map(MeetingNote::issueId).toList());
        List<MeetingNotesDto.NoteDto> ofWeek = new ArrayList<>();
        List<MeetingNotesDto.NoteDto> before = new ArrayList<>();
        for (MeetingNote note : all) {
            Issue issue = seen.get(note.issueId());
            if (issue != null && note.monday().equals(week.start())) {
                ofWeek.add(one(note, issue));
            } else if (issue != null && !made.isDone(issue)) {
                before.add(one(note, issue));
            }
        }
        return new MeetingNotesDto(ofWeek, before, people(asked));
    }

    private List<PersonDto> people(AskedReport asked) {
        Crew crew = asked.crew();
        return new NameOrder(asker.locale())
                .sorted(
                        reps.of(asked.project().getId()).stream()
                                .filter(person -> crew.hasAny(person, asked.week()))
                                .map(person -> PersonDto.of(people.of(person)))
                                .toList(),
                        PersonDto::name);
    }

    /** One with its issue. */
    MeetingNotesDto.NoteDto one(MeetingNote note, Issue issue) {
        Timestamp due = issue.getDueDate();
        String assignee = issue.getAssigneeId();
        return new MeetingNotesDto.NoteDto(
                note.monday().toString(),
                note.problem(),
                issue.getKey(),
                issue.getSummary(),
                assignee == null ? null : PersonDto.of(people.of(assignee)),
                due == null ? null : due.toLocalDateTime().toLocalDate().toString(),
                statuses.of(issue),
                made.isDone(issue));
    }
}
