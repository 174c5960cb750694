package io.attain.activity.weekly.store;

import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Notes of meetings in Active Objects. */
@Component
public record StoredMeetingNotes(Tables tables) implements MeetingNotes {

    @Override
    public Begun<MeetingNote> begin(MeetingNote note) {
        Columns row = Columns.of("PROJECT_ID", note.projectId())
                .and("TEAM_ID", note.teamId())
                .and("WEEK_DAY", note.monday())
                .and("PROBLEM", note.problem())
                .and("ACTION", note.action())
                .and("REVIEW_ID", note.reviewId())
                .and("ISSUE_ID", note.issueId())
                .and("BY_KEY", note.by())
                .and("NOTED_AT", note.at());
        return new Begun<>(rows().create(row).getID(), note);
    }

    @Override
    public List<Begun<MeetingNote>> begun(long projectId) {
        return rows()
                .list(Query.select().where("PROJECT_ID = ? AND ISSUE_ID = ?", projectId, MeetingNote.NONE))
                .stream()
                .map(row -> new Begun<>(row.getID(), note(row)))
                .toList();
    }

    @Override
    public void under(Begun<MeetingNote> begun, long reviewId) {
        boolean unused = rows().change(begun.id(), row -> row.setReviewId(reviewId));
    }

    @Override
    public void end(Begun<MeetingNote> begun, long issueId) {
        boolean unused = rows().change(begun.id(), row -> row.setIssueId(issueId));
    }

    @Override
    public void drop(Begun<MeetingNote> begun) {
        rows().remove(begun.id());
    }

    @Override
    public boolean isNoted(long issueId) {
        return rows().has(Query.select().where("ISSUE_ID = ?", issueId));
    }

    @Override
    public Optional<MeetingNote> ofIssue(long issueId) {
        return rows()
                .list(Query.select()
                        .where("ISSUE_ID = ? OR REVIEW_ID = ?", issueId, issueId)
                        .order("ID ASC")
                        .limit(1))
                .stream()
                .findFirst()
                .map(StoredMeetingNotes::note);
    }

    @Override
    public List<MeetingNote> of(long projectId, long teamId, Period mondays) {
        return rows()
                .list(Query.select()
                        .where(
                                "PROJECT_ID = ? AND TEAM_ID = ? AND WEEK_DAY >= ? AND WEEK_DAY < ? AND ISSUE_ID <> ?",
                                projectId,
                                teamId,
                                Columns.number(mondays.start()),
                                Columns.number(mondays.end()),
                                MeetingNote.NONE)
                        .order("ID ASC"))
                .stream()
                .map(StoredMeetingNotes::note)
                .toList();
    }

    private KeyedRows<MeetingNoteRow> rows() {
        return tables.keyed(MeetingNoteRow.class, "ID");
    }

    private static MeetingNote note(MeetingNoteRow row) {
        return new MeetingNote(
                row.getProjectId(),
                row.getTeamId(),
                LocalDate.ofEpochDay(row.getWeekDay()),
                Columns.text(row.getProblem()),
                row.getAction(),
                row.getReviewId(),
                row.getIssueId(),
                row.getByKey(),
                row.getNotedAt().toInstant());
    }
}
