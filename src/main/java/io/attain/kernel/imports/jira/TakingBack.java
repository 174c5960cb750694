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
     * @param restricted how many more of both there are that whoever takes it back may not see
     * @param skip how much of all was refused so far
     */
    public record Back(boolean isOver, List<String> left, List<String> refused, int restricted, int skip) {

        /** Where nothing is refused. */
        public static Back of(boolean isOver, List<String> left) {
            return new Back(isOver, left, List.of(), 0, 0);
        }
    }

    /**
     * What is taken back at once.
     *
     * @param stay what Jira has refused, which what is above it waits for
     */
    private record Part(ApplicationUser user, Project project, List<Piece> pieces, Set<Long> stay) {

        /** What is above what has gone may have changed by that. */
        void follow(long issueId, Map<String, String> before, Map<String, String> now) {
            pieces.replaceAll(
                    piece -> piece.issueId() == issueId && piece.isNew() ? piece.following(before, now) : piece);
        }
    }

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
        List<Piece> pieces = new ArrayList<>(book.pieces(project.getId(), number, skip + AT_ONCE));
        Set<Long> stay =
                new HashSet<>(pieces.stream().limit(skip).map(Piece::issueId).toList());
        Part part = new Part(user, project, pieces, stay);
        List<Long> done = new ArrayList<>();
        Map<Fate, List<Long>> told = new EnumMap<>(Fate.class);
        for (int next = skip; next < pieces.size(); next++) {
            Piece piece = pieces.get(next);
            Issue issue = issues.getIssueObject(piece.issueId());
            Fate fate = issue == null ? Fate.BACK : fate(part, issue, piece);
            if (issue != null) {
                told.computeIfAbsent(fate, none -> new ArrayList<>()).add(issue.getId());
            }
            (fate == Fate.REFUSED ? stay : done).add(piece.issueId());
        }
        book.done(number, done);
        boolean isOver = book.pieces(project.getId(), number, stay.size() + 1).size() <= stay.size();
        if (isOver && isClosed && stay.isEmpty()) {
            book.markBack(project.getId(), number, today.now());
        }
        return told(
                user,
                isOver,
                told.getOrDefault(Fate.LEFT, List.of()),
                told.getOrDefault(Fate.REFUSED, List.of()),
                stay.size());
    }

    /** An issue security level may hide what a file brought from whoever takes it back. */
    private Back told(ApplicationUser user, boolean isOver, List<Long> left, List<Long> refused, int skip) {
        List<String> seenLeft = keys(user, left);
        List<String> seenRefused = keys(user, refused);
        int restricted = left.size() + refused.size() - seenLeft.size() - seenRefused.size();
        return new Back(isOver, seenLeft, seenRefused, restricted, skip);
    }

    private List<String> keys(ApplicationUser user, List<Long> ids) {
        return stored.seenBy(user, ids).values().stream().map(Issue::getKey).toList();
    }

    private Fate fate(Part part, Issue issue, Piece piece) {
        if (!part.project.getId().equals(issue.getProjectId())) {
            return Fate.LEFT;
        }
        try {
            return piece.isNew() ? gone(part, issue, piece) : putBack(part.user, issue, piece);
        } catch (WriteRefused e) {
            return Fate.REFUSED;
        }
    }

    /** What others hang below it, added to it or changed of it keeps it; what waits for Jira's leave below it lets it wait, too. */
    private Fate gone(Part part, Issue issue, Piece piece) throws WriteRefused {
        if (!piece.isLeftAlone(keeping.now(issue))) {
            return Fate.LEFT;
        }
        List<Long> below = issue.getSubTaskObjects().stream().map(Issue::getId).toList();
        if (!below.isEmpty()) {
            return part.stay.containsAll(below) ? Fate.REFUSED : Fate.LEFT;
        }
        Checked unused = writer.checkDelete(part.user, issue.getId());
        Issue above = issue.getParentObject();
        Map<String, String> before = above == null ? Map.of() : keeping.now(above);
        writer.takeBack(part.user, issue);
        if (above != null) {
            followed(part, above.getId(), before);
        }
        return Fate.BACK;
    }

    /** A customer without its only win is a prospect again: nobody has worked on it. */
    private void followed(Part part, long above, Map<String, String> before) {
        Issue issue = issues.getIssueObject(above);
        Map<String, String> now = issue == null ? before : keeping.now(issue);
        if (!now.equals(before)) {
            book.follow(above, before, now);
            part.follow(above, before, now);
        }
    }

    /** Also what stands beside the issue is put back by who may see and edit the issue only. */
    private Fate putBack(ApplicationUser user, Issue issue, Piece piece) throws WriteRefused {
        Checked unused = writer.checkUpdate(user, issue.getId(), draft -> {});
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
            String now = keeping.now(issue).getOrDefault(Piece.UPDATED, "");
            book.follow(issueId, Map.of(Piece.UPDATED, before), Map.of(Piece.UPDATED, now));
        }
    }
}
