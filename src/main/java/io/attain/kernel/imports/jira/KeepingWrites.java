package io.attain.kernel.imports.jira;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Today;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Batch;
import io.attain.kernel.imports.ImportBook.Open;
import io.attain.kernel.imports.ImportBook.Piece;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.jira.RunningWritings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps what files write into issues, issue by issue and while they write it: also what a server wrote that died can be taken
 * back. Each issue is begun before it is written, so that the one that was being written is found again.
 */
@Component
public record KeepingWrites(
        ImportBook book,
        List<WrittenParts> parts,
        IssuesById stored,
        IssueScan scan,
        RunningWritings running,
        WorkOfOthers others,
        @ComponentImport IssueManager issues,
        Today today)
        implements CatchingUp {

    private static final List<SalesIssueType> TYPES = List.of(SalesIssueType.values());

    /** Notes what is written of a file. */
    private record Noted(KeepingWrites keeping, WritingProgress told, Batch batch, Map<Long, Piece> known)
            implements WritingProgress {

        @Override
        public void at(State state, int done, int total) {
            told.at(state, done, total);
        }

        /** Of what is there, others may have changed something since the file was looked through. */
        @Override
        public void begins(String what) {
            Issue issue = keeping.issues.getIssueObject(what);
            Piece piece = issue == null ? null : known.get(issue.getId());
            if (issue != null && piece != null) {
                Map<String, String> said = keeping.now(issue);
                Piece now = piece.begun(said, keeping.isOthers(issue, piece, said, batch));
                if (!now.equals(piece)) {
                    note(now);
                }
            }
            keeping.book.begin(batch.number(), what);
        }

        @Override
        public void wrote(String key) {
            Issue issue = keeping.issues.getIssueObject(key);
            if (issue != null) {
                Piece piece = known.getOrDefault(issue.getId(), made(issue));
                note(new Piece(piece.issueId(), piece.isNew(), piece.before(), keeping.now(issue)));
            }
        }

        private void note(Piece piece) {
            known.put(piece.issueId(), piece);
            keeping.book.wrote(batch.number(), piece);
        }
    }

    /** Writes a file and keeps what it wrote, also of a writing that somebody stops; answers the keys of the new issues. */
    List<String> write(ImportFile file, ImportOrder order, ReadFile read, WritingProgress progress) {
        long projectId = order.project().getId();
        settle(projectId, open -> open.batch().file().equals(file.code()));
        Map<Long, Piece> known = new LinkedHashMap<>();
        now(stored.of(read.writing().touches()).values())
                .forEach((id, before) -> known.put(id, new Piece(id, false, before, Map.of())));
        Instant at = today.now();
        String by = order.user().getKey();
        int number = book.open(projectId, file.code(), by, at, List.copyOf(known.values()));
        try {
            return read.write(new Noted(this, progress, new Batch(number, file.code(), by, at, 0, null), known));
        } finally {
            open(projectId, open -> open.batch().number() == number).forEach(open -> book.close(number, ended(open)));
        }
    }

    /** What a file has written in the end, without what it has put back; what it did not come to is none of its work. */
    private List<Piece> ended(Open open) {
        List<Piece> written = open.pieces().stream().filter(Piece::isWritten).toList();
        Map<Long, Issue> there = stored.of(written.stream().map(Piece::issueId).toList());
        Map<Long, Map<String, String>> now = now(there.values());
        Stream<Piece> ended = written.stream()
                .flatMap(piece -> Stream.ofNullable(there.get(piece.issueId())).map(issue -> {
                    Map<String, String> said = Objects.requireNonNull(now.get(piece.issueId()));
                    return piece.ended(said, isOthers(issue, piece, said, open.batch()));
                }));
        return Stream.concat(ended, read(known(open)).stream().filter(piece -> !now.containsKey(piece.issueId())))
                .filter(piece -> !piece.different().isEmpty())
                .toList();
    }

    private boolean isOthers(Issue issue, Piece piece, Map<String, String> now, Batch batch) {
        Map<String, String> known = piece.isWritten() ? piece.after() : piece.before();
        return !Objects.equals(known.get(Piece.UPDATED), now.get(Piece.UPDATED)) && others.workedOn(issue, batch);
    }

    /** What servers that died left open is closed, though nobody imports again. */
    @Override
    public void catchUp(long projectId) {
        for (Open open : book.open(projectId)) {
            boolean unused = running.alone(
                            new Subject(open.batch().file(), projectId),
                            () -> settle(projectId, open.batch().number()))
                    .orElse(false);
        }
    }

    /**
     * Closes a file that was left open, while nobody imports such a file.
     *
     * @return whether it is closed: what was being written may not be found yet, for the search index died, too
     */
    boolean settle(long projectId, int number) {
        settle(projectId, open -> open.batch().number() == number);
        return open(projectId, open -> open.batch().number() == number)
                .findAny()
                .isEmpty();
    }

    private void settle(long projectId, Predicate<Open> which) {
        open(projectId, which).forEach(open -> {
            List<Piece> begun = begun(projectId, open);
            Set<Long> ids = begun.stream().map(Piece::issueId).collect(toSet());
            Stream<Piece> noted =
                    open.pieces().stream().filter(piece -> piece.isWritten() && !ids.contains(piece.issueId()));
            boolean isFound = open.begun().isEmpty()
                    || !begun.isEmpty()
                    || IssueScan.isFound(open.batch().at(), today.now());
            if (isFound) {
                book.close(
                        open.batch().number(),
                        Stream.concat(noted, read(begun).stream()).toList());
            }
        });
    }

    private Stream<Open> open(long projectId, Predicate<Open> which) {
        return book.open(projectId).stream().filter(which);
    }

    /** What was being written: an issue that was there, or what the same person has made since under that name. */
    private List<Piece> begun(long projectId, Open open) {
        List<Piece> begun = new ArrayList<>(known(open));
        Set<Long> known = open.pieces().stream().map(Piece::issueId).collect(toSet());
        Instant at = open.batch().at();
        if (begun.isEmpty() && !open.begun().isEmpty()) {
            scan.forEachNew(projectId, TYPES, Duration.between(at, today.now()), issue -> {
                if (open.begun().equals(issue.getSummary())
                        && open.batch().by().equals(issue.getCreatorId())
                        && !issue.getCreated().toInstant().isBefore(at)
                        && !known.contains(issue.getId())) {
                    begun.add(made(issue));
                }
            });
        }
        return begun;
    }

    /** What was being written, if it was there. */
    private List<Piece> known(Open open) {
        Map<Long, Issue> issues = open.begun().isEmpty()
                ? Map.of()
                : stored.of(open.pieces().stream().map(Piece::issueId).toList());
        return open.pieces().stream()
                .filter(piece -> issues.containsKey(piece.issueId())
                        && open.begun().equals(issues.get(piece.issueId()).getKey()))
                .toList();
    }

    private static Piece made(Issue issue) {
        return new Piece(issue.getId(), true, Map.of(), Map.of());
    }

    /** Pieces as their issues are now; without what is as it was, and what is gone. */
    private List<Piece> read(List<Piece> pieces) {
        Map<Long, Map<String, String>> now =
                now(stored.of(pieces.stream().map(Piece::issueId).toList()).values());
        return pieces.stream()
                .filter(piece -> now.containsKey(piece.issueId()))
                .map(piece -> new Piece(
                        piece.issueId(),
                        piece.isNew(),
                        piece.before(),
                        Objects.requireNonNull(now.get(piece.issueId()))))
                .filter(piece -> !piece.different().isEmpty())
                .toList();
    }

    /** What issues say now, by their ids: read by few questions. */
    Map<Long, Map<String, String>> now(Collection<Issue> all) {
        Map<Long, Map<String, String>> now = new LinkedHashMap<>();
        all.forEach(issue -> now.put(
                issue.getId(),
                new HashMap<>(
                        Map.of(Piece.UPDATED, String.valueOf(issue.getUpdated().getTime())))));
        parts.forEach(part -> part.of(all)
                .forEach((id, said) -> Objects.requireNonNull(now.get(id)).putAll(said)));
        now.values().forEach(said -> said.values().removeIf(String::isEmpty));
        return now;
    }

    /** What an issue says now, and when anybody worked on it last. */
    Map<String, String> now(Issue issue) {
        return Objects.requireNonNull(now(List.of(issue)).get(issue.getId()));
    }
}
