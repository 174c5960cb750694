package io.attain.activity.weekly.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Notes of meetings in Active Objects. */
@Component
public final class StoredMeetingNotes implements MeetingNotes {

    private final ActiveObjects ao;
    private final Writing writing;

    /** Keeps notes in the plugin's tables. */
    public StoredMeetingNotes(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

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
        return writing.write(
                () -> new Begun<>(writing.create(MeetingNoteRow.class, row).getID(), note));
    }

    @Override
    public List<Begun<MeetingNote>> begun(long projectId) {
        return find(Query.select().where("PROJECT_ID = ? AND ISSUE_ID = ?", projectId, MeetingNote.NONE))
                .map(row -> new Begun<>(row.getID(), note(row)))
                .toList();
    }

    @Override
    public void under(Begun<MeetingNote> begun, long reviewId) {
        change(begun, row -> row.setReviewId(reviewId));
    }

    @Override
    public void end(Begun<MeetingNote> begun, long issueId) {
        change(begun, row -> row.setIssueId(issueId));
    }

    private void change(Begun<MeetingNote> begun, Consumer<MeetingNoteRow> change) {
        writing.run(() -> {
            MeetingNoteRow row = ao.get(MeetingNoteRow.class, begun.id());
            change.accept(row);
            row.save();
        });
    }

    @Override
    public void drop(Begun<MeetingNote> begun) {
        writing.run(() -> ao.deleteWithSQL(MeetingNoteRow.class, "ID = ?", begun.id()));
    }

    @Override
    public boolean isNoted(long issueId) {
        return ao.count(MeetingNoteRow.class, Query.select().where("ISSUE_ID = ?", issueId)) > 0;
    }

    @Override
    public List<MeetingNote> of(long projectId, long teamId, Period mondays) {
        return find(Query.select()
                        .where(
                                "PROJECT_ID = ? AND TEAM_ID = ? AND WEEK_DAY >= ? AND WEEK_DAY < ? AND ISSUE_ID <> ?",
                                projectId,
                                teamId,
                                Columns.number(mondays.start()),
                                Columns.number(mondays.end()),
                                MeetingNote.NONE)
                        .order("ID ASC"))
                .map(StoredMeetingNotes::note)
                .toList();
    }

    private Stream<MeetingNoteRow> find(Query asked) {
        return Stream.of(ao.find(MeetingNoteRow.class, asked));
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
