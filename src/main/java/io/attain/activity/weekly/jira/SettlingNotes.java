package io.attain.activity.weekly.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Begun;
import io.attain.kernel.NightStep;
import io.attain.kernel.Nightly;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.kernel.run.app.Settling;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Ends notes of meetings that were begun when the server died or the database went away: the improvement action that was made
 * is theirs; where none was, nothing is told of them.
 */
@Component
public record SettlingNotes(MeetingNotes notes, MeetingIssues made, IssuesById issues, Writings writings, Today today)
        implements Nightly {

    /** The turn in which something is noted: one at a time of a team's week. */
    public static Subject turn(MeetingNote note) {
        return new Subject("meeting", Objects.hash(note.projectId(), note.teamId(), note.monday()));
    }

    @Override
    public NightStep nightly() {
        return settling().step("notes", "attain.activity.night.notes");
    }

    /** Ends those of a note's meeting in their turn, which is had; answers how many. */
    public int settle(MeetingNote note) {
        return settling().settle(note.projectId(), turn(note));
    }

    private Settling<MeetingNote> settling() {
        return new Settling<>(writings, notes::begun, SettlingNotes::turn, this::isSettled);
    }

    /** The review is kept for the next note, for it may have been made for this one; where none is found, it may be found yet. */
    private boolean isSettled(Begun<MeetingNote> begun) {
        Issue review = reviewOf(begun.what());
        if (review != null) {
            notes.under(begun, review.getId());
            notes.end(
                    begun,
                    made.madeFor(review, begun.what())
                            .map(Issue::getId)
                            .filter(each -> !notes.isNoted(each))
                            .findFirst()
                            .orElse(MeetingNote.NEVER));
            return true;
        }
        boolean isOver =
                hasReview(begun.what()) || IssueScan.isFound(begun.what().at(), today.now());
        if (isOver) {
            notes.drop(begun);
        }
        return isOver;
    }

    private @Nullable Issue reviewOf(MeetingNote begun) {
        if (begun.reviewId() != MeetingNote.NONE) {
            return issues.of(List.of(begun.reviewId())).get(begun.reviewId());
        }
        return hasReview(begun)
                ? null
                : made.reviewFor(begun, Duration.between(begun.at(), today.now()))
                        .orElse(null);
    }

    /** Whether the meeting has a review by another note, or had this one's, which is gone. */
    private boolean hasReview(MeetingNote begun) {
        return begun.reviewId() != MeetingNote.NONE
                || made.reviewOf(issues.of(
                                        notes
                                                .of(begun.projectId(), begun.teamId(), Period.weekOf(begun.monday()))
                                                .stream()
                                                .map(MeetingNote::reviewId)
                                                .toList())
                                .values())
                        .isPresent();
    }
}
