package io.attain.activity.weekly;

import io.attain.kernel.Period;
import java.util.List;

/** Where notes of meetings are kept; none is ever changed. */
public interface MeetingNotes {

    /** Keeps one. */
    void add(MeetingNote note);

    /** What was noted beside a team's reports of some weeks, the earliest first. */
    List<MeetingNote> of(long projectId, long teamId, Period mondays);
}
