package io.attain.activity.weekly.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Begun;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.app.DoingAll;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Ends notes of meetings that were begun when the server died or the database went away: the improvement action that was made
 * is theirs; where none was, they are forgotten.
 */
@Component
public record SettlingNotes(MeetingNotes notes, IssueScan scan, Writings writings) implements Nightly {

    /** The turn in which something is noted: one at a time of a team's week. */
    public static Subject turn(MeetingNote note) {
        return new Subject("meeting", Objects.hash(note.projectId(), note.teamId(), note.monday()));
    }

    /** Ends those of a project, but for meetings of which somebody is just noting. */
    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.ISSUES,
                "notes",
                (project, day, reading) -> List.of(Count.of(
                        "attain.activity.night.notes",
                        DoingAll.sum(notes.begun(project), each -> inTurn(each.what())))));
    }

    private int inTurn(MeetingNote note) {
        return writings.alone(turn(note), () -> settle(note)).orElse(0);
    }

    /** Ends those of a note's meeting in their turn, which is had; answers how many. */
    public int settle(MeetingNote note) {
        List<Begun<MeetingNote>> begun = notes.begun(note.projectId()).stream()
                .filter(each -> turn(each.what()).equals(turn(note)))
                .toList();
        begun.forEach(this::settle);
        return begun.size();
    }

    private void settle(Begun<MeetingNote> begun) {
        MeetingNote note = begun.what();
        List<Issue> made = new ArrayList<>();
        scan.forEach(note.projectId(), List.of(SalesIssueType.IMPROVEMENT_ACTION), issue -> {
            boolean isLater = !issue.getCreated().toInstant().isBefore(note.at());
            if (isLater && note.action().equals(issue.getSummary()) && !notes.isNoted(issue.getId())) {
                made.add(issue);
            }
        });
        if (made.isEmpty()) {
            notes.drop(begun);
        } else {
            notes.end(begun, made.get(0).getId());
        }
    }
}
