package io.attain.kernel.imports.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.Today;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Piece;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.jira.RunningWritings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes back what files wrote into issues: what is new goes, and what was changed is as it was, unless somebody has changed it
 * since, which stays (docs/rules.md, Imports that are taken back).
 */
@Component
public record TakingBack(
        ImportBook book,
        KeepingWrites keeping,
        List<WrittenParts> parts,
        IssueWriter writer,
        RunningWritings running,
        @ComponentImport IssueManager issues,
        Today today) {

    /** So many issues are taken back at once; more would let a browser wait too long. */
    private static final int AT_ONCE = 100;

    /**
     * What was taken back.
     *
     * @param isOver whether nothing is left to do
     * @param left the keys of what somebody has changed since, or Jira keeps, and that stays
     */
    public record Back(boolean isOver, List<String> left) {}

    /**
     * Takes back a part of what a file wrote, the latest first; to be asked again until it is over.
     *
     * @throws Refused if the caller may not import such files, or one is being imported
     */
    public Back takeBack(Caller caller, ImportFile file, ApplicationUser user, Project project, int number)
            throws Refused {
        if (!file.isFor(caller)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        return running.alone(Importing.subject(file, project.getId()), () -> takeBack(user, project, number))
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.kernel.import.busy"));
    }

    /** Of what a server that died was writing, the rest may be found later. */
    private Back takeBack(ApplicationUser user, Project project, int number) {
        boolean isClosed = keeping.settle(project.getId(), number);
        List<Piece> pieces = book.pieces(project.getId(), number, AT_ONCE);
        List<String> left = pieces.stream()
                .flatMap(piece -> Stream.<Issue>ofNullable(issues.getIssueObject(piece.issueId()))
                        .filter(issue -> !project.getId().equals(issue.getProjectId()) || !isBack(user, issue, piece))
                        .map(Issue::getKey))
                .toList();
        book.done(number, pieces.stream().map(Piece::issueId).toList());
        boolean isOver = book.pieces(project.getId(), number, 1).isEmpty();
        if (isOver && isClosed) {
            book.markBack(project.getId(), number, today.now());
        }
        return new Back(isOver, left);
    }

    private boolean isBack(ApplicationUser user, Issue issue, Piece piece) {
        try {
            return piece.isNew() ? isGone(user, issue, piece) : isPutBack(user, issue, piece);
        } catch (WriteRefused e) {
            return false;
        }
    }

    /** What others hang below it, added to it or changed of it keeps it; so does Jira for who may not delete it. */
    private boolean isGone(ApplicationUser user, Issue issue, Piece piece) throws WriteRefused {
        boolean isSame = keeping.now(issue).equals(piece.after())
                && issue.getSubTaskObjects().isEmpty();
        if (isSame) {
            Checked unused = writer.checkDelete(user, issue.getId());
            writer.takeBack(user, issue);
        }
        return isSame;
    }

    private boolean isPutBack(ApplicationUser user, Issue issue, Piece piece) throws WriteRefused {
        Map<String, String> now = keeping.now(issue);
        Map<String, String> back = new HashMap<>();
        boolean isWhole = true;
        for (String name : piece.different()) {
            String after = piece.after().getOrDefault(name, "");
            String before = piece.before().getOrDefault(name, "");
            boolean isSame = now.getOrDefault(name, "").equals(after);
            if (isSame) {
                back.put(name, before);
            }
            isWhole &= isSame || now.getOrDefault(name, "").equals(before);
        }
        if (!back.isEmpty()) {
            for (WrittenParts part : parts) {
                part.putBack(user, issue, back);
            }
            follow(issue.getId(), piece);
        }
        return isWhole;
    }

    private void follow(long issueId, Piece piece) {
        String before = piece.before().getOrDefault(Piece.UPDATED, "");
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null && !before.isEmpty()) {
            book.follow(issueId, before, keeping.now(issue).getOrDefault(Piece.UPDATED, ""));
        }
    }
}
