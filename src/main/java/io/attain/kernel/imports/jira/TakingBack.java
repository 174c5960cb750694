package io.attain.kernel.imports.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
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
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.jira.RunningWritings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes back what files wrote into issues: what is new goes, and what was changed is as it was, unless somebody has changed it
 * since, which stays (docs/rules.md, Imports that are taken back). What Jira refuses is not done with, and can be asked for again.
 */
@Component
public record TakingBack(
        ImportBook book,
        KeepingWrites keeping,
        List<WrittenParts> parts,
        IssueWriter writer,
        RunningWritings running,
        IssuesById stored,
        @ComponentImport IssueManager issues,
        @ComponentImport PermissionManager permissions,
        Today today) {

    /** So many issues are taken back at once; more would let a browser wait too long. */
    private static final int AT_ONCE = 100;

    /**
     * What was taken back.
     *
     * @param isOver whether nothing is left to do but what was refused
     * @param left the keys of what somebody has changed since, and that stays
     * @param refused the keys of what Jira refused, and that is still to be taken back
     */
    public record Back(boolean isOver, List<String> left, List<String> refused) {}

    /** What became of an issue. */
    private enum Fate {
        BACK,
        LEFT,
        REFUSED
    }

    /**
     * Takes back a part of what a file wrote, the latest first; to be asked again until it is over.
     *
     * @param skip how much Jira has refused so far, which is not asked of it again
     * @throws Refused if the caller may not import such files, or not delete what is new, or one is being imported
     */
    public Back takeBack(Caller caller, ImportFile file, ApplicationUser user, Project project, int number, int skip)
            throws Refused {
        if (!file.isFor(caller)) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        mustBeAllowed(user, project, number);
        return running.alone(Importing.subject(file, project.getId()), () -> takeBack(user, project, number, skip))
                .orElseThrow(() -> Refused.because(Why.IN_THE_WAY, "attain.kernel.import.busy"));
    }

    /** By default Jira lets only administrators delete issues: whoever leads the sales shall know before a half is taken back. */
    private void mustBeAllowed(ApplicationUser user, Project project, int number) throws Refused {
        if (!permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, project, user)
                && !stored.of(book.made(project.getId(), number)).isEmpty()) {
            throw Refused.because(Why.NOT_ALLOWED, "attain.kernel.import.back.mayNotDelete", project.getName());
        }
    }

    /** Of what a server that died was writing, the rest may be found later. */
    private Back takeBack(ApplicationUser user, Project project, int number, int skip) {
        boolean isClosed = keeping.settle(project.getId(), number);
        List<Piece> pieces = book.pieces(project.getId(), number, skip + AT_ONCE);
        Set<Long> stay =
                new HashSet<>(pieces.stream().limit(skip).map(Piece::issueId).toList());
        List<Long> done = new ArrayList<>();
        Map<Fate, List<String>> told = new EnumMap<>(Fate.class);
        for (Piece piece : pieces.subList(Math.min(skip, pieces.size()), pieces.size())) {
            Issue issue = issues.getIssueObject(piece.issueId());
            Fate fate = issue == null ? Fate.BACK : fate(user, project, issue, piece, stay);
            if (issue != null) {
                told.computeIfAbsent(fate, none -> new ArrayList<>()).add(issue.getKey());
            }
            (fate == Fate.REFUSED ? stay : done).add(piece.issueId());
        }
        book.done(number, done);
        boolean isOver = book.pieces(project.getId(), number, stay.size() + 1).size() <= stay.size();
        if (isOver && isClosed && stay.isEmpty()) {
            book.markBack(project.getId(), number, today.now());
        }
        return new Back(isOver, told.getOrDefault(Fate.LEFT, List.of()), told.getOrDefault(Fate.REFUSED, List.of()));
    }

    private Fate fate(ApplicationUser user, Project project, Issue issue, Piece piece, Set<Long> stay) {
        if (!project.getId().equals(issue.getProjectId())) {
            return Fate.LEFT;
        }
        try {
            return piece.isNew() ? gone(user, issue, piece, stay) : putBack(user, issue, piece);
        } catch (WriteRefused e) {
            return Fate.REFUSED;
        }
    }

    /** What others hang below it, added to it or changed of it keeps it; what waits for Jira's leave below it lets it wait, too. */
    private Fate gone(ApplicationUser user, Issue issue, Piece piece, Set<Long> stay) throws WriteRefused {
        if (!keeping.now(issue).equals(piece.after())) {
            return Fate.LEFT;
        }
        List<Long> below = issue.getSubTaskObjects().stream().map(Issue::getId).toList();
        if (!below.isEmpty()) {
            return stay.containsAll(below) ? Fate.REFUSED : Fate.LEFT;
        }
        Checked unused = writer.checkDelete(user, issue.getId());
        writer.takeBack(user, issue);
        return Fate.BACK;
    }

    private Fate putBack(ApplicationUser user, Issue issue, Piece piece) throws WriteRefused {
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
        return isWhole ? Fate.BACK : Fate.LEFT;
    }

    private void follow(long issueId, Piece piece) {
        String before = piece.before().getOrDefault(Piece.UPDATED, "");
        Issue issue = issues.getIssueObject(issueId);
        if (issue != null && !before.isEmpty()) {
            book.follow(issueId, before, keeping.now(issue).getOrDefault(Piece.UPDATED, ""));
        }
    }
}
