package io.attain.activity.day.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.app.LogBook;
import io.attain.activity.day.DayNote;
import io.attain.activity.day.DayNotes;
import io.attain.activity.day.jira.DayRecords;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what the asker's own day says, and takes what the asker notes of it. */
@Component
record DayAnswers(
        Asker asker,
        LogBook book,
        DayRecords records,
        DayNotes notes,
        LoggedIssues issues,
        DayPlanAnswers plans,
        Today today) {

    private static final DayRecords.Found NOTHING = new DayRecords.Found(List.of(), List.of());

    DayDto get(String date, @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        String person = asker.user().getKey();
        boolean isOpen = book.refusal(project.getId(), person, day, today.now().atZone(today.zoneOf(person)))
                .isEmpty();
        boolean isToday = day.equals(today.of(person));
        DayRecords.Found found = isOpen ? records.of(asker.user(), project, day) : NOTHING;
        Map<Long, Issue> customers = issues.customersOf(asker.user(), project, found.issues());
        return new DayDto(
                day.toString(),
                found.noted().stream()
                        .map(each ->
                                plans.line(each.issue(), customers, each.why().code(), each.counts()))
                        .toList(),
                found.others().stream()
                        .map(each -> plans.line(each, customers, null, Set.of()))
                        .toList(),
                told(notes.of(project.getId(), person, day)),
                isToday ? plans.of(project, day) : null);
    }

    DayDto.Notes note(String date, DayDto.@Nullable Body sent) {
        DayDto.Body body = asker.sent(sent);
        Project project = asker.project(body.projectKey());
        asker.mustBeOpen(project);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        asker.mustBeSound(body);
        String person = asker.user().getKey();
        DayNote.Kind kind = Coded.find(DayNote.Kind.values(), Objects.requireNonNullElse(body.kind(), ""))
                .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.activity.day.kind")));
        Boolean there = body.there();
        if (there == null) {
            throw RestProblem.badRequest("there", asker.say("attain.activity.day.there"));
        }
        String text = VisibleText.line(Objects.requireNonNullElse(body.text(), ""));
        boolean isFull = there && notes.of(project.getId(), person, day).isFullFor(kind, text);
        if (text.isEmpty() || text.length() > DayNote.LONGEST || isFull) {
            throw RestProblem.badRequest("text", asker.say("attain.activity.day.text", DayNote.LONGEST, DayNote.MOST));
        }
        return told(notes.note(project.getId(), person, day, kind, text, there));
    }

    private static DayDto.Notes told(DayNote note) {
        return new DayDto.Notes(note.meetings(), note.dismissed());
    }
}
