package io.attain.activity.weekly;

import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import java.util.List;
import java.util.Optional;

/** Where notes of meetings are kept. What was told is never changed. */
public interface MeetingNotes {

    /** Keeps one whose issue is about to be made. */
    Begun<MeetingNote> begin(MeetingNote note);

    /** Those of a project that were begun; they are told nowhere else. */
    List<Begun<MeetingNote>> begun(long projectId);

    /** Keeps of which review one that was begun is. */
    void under(Begun<MeetingNote> begun, long reviewId);

    /** Keeps which issue is one that was begun, {@link MeetingNote#NEVER} if it was not made. */
    void end(Begun<MeetingNote> begun, long issueId);

    /** Forgets one that was begun. */
    void drop(Begun<MeetingNote> begun);

    /** Whether an issue is one's that was noted. */
    boolean isNoted(long issueId);

    /** The first that was noted as an issue or under it, if it is a review. */
    Optional<MeetingNote> ofIssue(long issueId);

    /** What was noted beside a team's reports of some weeks, the earliest first. */
    List<MeetingNote> of(long projectId, long teamId, Period mondays);
}
