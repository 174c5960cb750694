package io.attain.activity.weekly.store;

import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Notes of meetings in Active Objects. */
@Component
public record StoredMeetingNotes(PlainSql sql) implements MeetingNotes {

    @Override
    public void add(MeetingNote note) {
        Columns row = Columns.of("PROJECT_ID", note.projectId())
                .and("TEAM_ID", note.teamId())
                .and("WEEK_DAY", note.monday())
                .and("PROBLEM", note.problem())
                .and("ACTION", note.action())
                .and("ISSUE_ID", note.issueId())
                .and("BY_KEY", note.by())
                .and("NOTED_AT", note.at());
        sql.write(session -> {
            session.insert("MEETING_NOTE", List.of(row), Function.identity());
            return note;
        });
    }

    @Override
    public List<MeetingNote> of(long projectId, long teamId, Period mondays) {
        return sql.read(session -> session.listOfMany(
                "SELECT [WEEK_DAY], [PROBLEM], [ACTION], [ISSUE_ID], [BY_KEY], [NOTED_AT] FROM {MEETING_NOTE}"
                        + " WHERE [PROJECT_ID] = :PROJECT AND [TEAM_ID] = :TEAM AND [WEEK_DAY] >= :FIRST"
                        + " AND [WEEK_DAY] < :END ORDER BY [ID]",
                Columns.of("PROJECT", projectId)
                        .and("TEAM", teamId)
                        .and("FIRST", mondays.start())
                        .and("END", mondays.end()),
                row -> new MeetingNote(
                        projectId,
                        teamId,
                        row.day("WEEK_DAY"),
                        Columns.text(row.text("PROBLEM")),
                        row.text("ACTION"),
                        row.number("ISSUE_ID"),
                        row.text("BY_KEY"),
                        row.moment("NOTED_AT"))));
    }
}
