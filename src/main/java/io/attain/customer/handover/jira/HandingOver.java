package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Handover.Proof;
import io.attain.customer.handover.Handover.State;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.Line;
import io.attain.customer.handover.Line.Fate;
import io.attain.customer.jira.GivingOwners;
import io.attain.customer.jira.GivingOwners.Passing;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes handovers that are kept as under way, all or none, and takes them back. Each is kept before anything of it is written: done
 * again after a server has stopped it goes on.
 */
@Component
record HandingOver(
        GivingOwners giving,
        IssuesById issues,
        JiraPeople people,
        HandoverProof proof,
        DatedOwners dated,
        HandoverBook book,
        @ComponentImport I18nResolver texts) {

    /**
     * Has all pass that is to.
     *
     * @throws WritingRefused if Jira refuses one of the issues; then none passes
     */
    Outcome hand(Handover handover, WritingProgress progress) {
        book.keep(handover.id(), dated.turned(handover, lines(handover)));
        List<Line> lines = lines(handover);
        // what passed before a server stopped cannot be compared any more: what is told counts the rest alone
        List<Line> left = still(handover, lines);
        HandoverProof.Seen before = proof.see(handover, left);
        List<Passing> passing = passing(lines, line -> handover.person(), Line::heir);
        giving.give(user(handover.by()), passing, dated.passing(handover, lines), progress);
        settle(handover, lines, false, progress);
        Proof compared = proof.compare(before, proof.see(handover, left));
        boolean unused = book.change(handover.done(compared), State.UNDER_WAY);
        return updated(lines, List.of());
    }

    /**
     * Gives back what nobody has changed since; what somebody has stays, and is told.
     *
     * @param by the user key of who takes it back
     * @throws WritingRefused if Jira refuses one of the issues; then all is as it was
     */
    Outcome takeBack(Handover handover, String by, WritingProgress progress) {
        List<Line> lines = lines(handover);
        Set<Long> asLeft = asLeft(handover, lines);
        List<Line> back =
                lines.stream().filter(line -> asLeft.contains(line.issueId())).toList();
        List<Line> stay =
                lines.stream().filter(line -> !asLeft.contains(line.issueId())).toList();
        List<Passing> returning = passing(back, Line::heir, line -> handover.person());
        giving.giveBack(user(by), returning, dated.back(handover, back), progress);
        settle(handover, back, true, progress);
        book.keep(handover.id(), back.stream().map(line -> line.with(Fate.BACK)).toList());
        book.keep(
                handover.id(), stay.stream().map(line -> line.with(Fate.STAYED)).toList());
        boolean unused = book.change(handover.in(State.TAKEN_BACK), State.GOING_BACK);
        return updated(back, stay);
    }

    private static List<Passing> passing(List<Line> lines, Function<Line, String> from, Function<Line, String> to) {
        return lines.stream()
                .map(line -> new Passing(line.issueId(), line.key(), from.apply(line), to.apply(line)))
                .toList();
    }

    private void settle(Handover handover, List<Line> lines, boolean isBack, WritingProgress progress) {
        progress.at(WritingRun.State.FINISHING, lines.size(), lines.size());
        dated.settle(handover, lines, isBack);
    }

    private List<Line> lines(Handover handover) {
        return book.lines(handover.id()).stream()
                .filter(line -> line.fate() == Fate.PASSES)
                .toList();
    }

    private Map<Long, Issue> now(List<Line> lines) {
        return issues.of(lines.stream().map(Line::issueId).toList());
    }

    private ApplicationUser user(String key) {
        return people.find(key)
                .orElseThrow(
                        () -> new WritingRefused(List.of(Problem.of(texts.getText("attain.handover.noGiver", key)))));
    }

    /** What nobody has changed since it passed, by the ids of the issues; also what is back already. */
    Set<Long> asLeft(Handover handover, List<Line> lines) {
        Map<Long, Issue> now = now(lines);
        Set<Long> changed = dated.changed(handover, lines, now);
        return lines.stream()
                .filter(line ->
                        !changed.contains(line.issueId()) && Owned.isAsLeft(handover, line, now.get(line.issueId())))
                .map(Line::issueId)
                .collect(Collectors.toSet());
    }

    /** What is gone, in another project or somebody else's since a server left it half done does not pass: the rest would wait for it. */
    void miss(Handover handover) {
        List<Line> lines = lines(handover);
        Map<Long, Issue> now = now(lines);
        book.keep(
                handover.id(),
                lines.stream()
                        .filter(line -> !Owned.isAsLeft(handover, line, now.get(line.issueId())))
                        .map(line -> line.with(Fate.MISSED))
                        .toList());
    }

    /** What that person has of a handover, by the ids of the issues. */
    Set<Long> had(Handover handover) {
        return still(handover, lines(handover)).stream().map(Line::issueId).collect(Collectors.toSet());
    }

    /** Those that are still that person's, in that project. */
    List<Line> still(Handover handover, List<Line> lines) {
        return Owned.still(handover, lines, now(lines));
    }

    private Outcome updated(List<Line> lines, List<Line> stay) {
        return new Outcome(
                List.of(),
                lines.stream().map(Line::key).toList(),
                List.of(),
                stay.size(),
                stay.stream()
                        .map(line -> Problem.of(texts.getText("attain.handover.stayed", line.key())))
                        .toList());
    }
}
