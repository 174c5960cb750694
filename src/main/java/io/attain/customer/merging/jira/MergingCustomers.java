package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.app.EvaluatingTiers;
import io.attain.customer.jira.StagePath;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.Proof;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Move;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.SubTaskParents;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.jira.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes merges that are kept as under way, all or none, and takes them back; done again after a server has stopped it goes on. */
@Component
record MergingCustomers(
        IssuesById issues,
        JiraPeople people,
        SubTaskParents parents,
        FilledFields fields,
        JoinedRows rows,
        MergeProof proof,
        Transitions transitions,
        StagePath paths,
        SalesIssues types,
        EvaluatingTiers tiers,
        MergeBook book,
        Today today,
        @ComponentImport I18nResolver texts) {

    /** The two customers, and who has them merged. */
    private record Both(Issue into, Issue from, ApplicationUser user) {

        List<Issue> subTasks() {
            return MergingCustomers.subTasks(into, from);
        }

        /** As they are now: hundreds of sub-tasks take minutes, in which others work on both. */
        Both now(MergingCustomers merging) {
            return new Both(merging.now(into), merging.now(from), user);
        }
    }

    private static List<Issue> subTasks(Issue into, Issue from) {
        List<Issue> all = new ArrayList<>(into.getSubTaskObjects());
        all.addAll(from.getSubTaskObjects());
        return all;
    }

    /** What is to be known of a merge before anything of it is written. */
    List<Move> known(Issue into, Issue from, Collection<String> taken) {
        List<Move> first = proof.firstWins(subTasks(into, from));
        List<Move> known = new ArrayList<>(fields.missing(into, from, taken, first.isEmpty()));
        known.addAll(first);
        known.add(Move.named(Move.STATUS, "", Objects.requireNonNullElse(into.getStatusId(), "")));
        return known;
    }

    /**
     * Makes the two one; answers the merge as it is then.
     *
     * @throws WritingRefused if Jira refuses; then nothing has changed
     */
    Merge join(Merge merge) {
        Both both = both(merge, merge.by());
        Map<Long, List<String>> before = proof.see(both.subTasks());
        book.keep(
                merge.id(),
                both.from.getSubTaskObjects().stream()
                        .map(issue -> Move.of(Move.SUB_TASK, issue.getId()))
                        .toList());
        move(
                both.user,
                under(merge.gone(), book.moves(merge.id())),
                both.from,
                both.into,
                () -> fields.fill(both.user, now(both.into), now(both.from), book.moves(merge.id())));
        fields.fillNotes(merge.survivor(), merge.gone(), book.moves(merge.id()));
        rows.join(merge);
        Both now = both.now(this);
        String trouble = close(now);
        proof.post(now.into);
        Proof compared = proof.compare(before, proof.see(now.subTasks()));
        Merge done = merge.in(State.DONE).told(compared, trouble);
        boolean unused = book.change(done, State.UNDER_WAY);
        rows.leave(merge);
        judge(merge);
        return done;
    }

    /** Evaluates both once nothing is on its way between them any more: until then nobody did. Who went up keeps its own. */
    void judge(Merge merge) {
        List.of(merge.survivor(), merge.gone()).forEach(customer -> {
            boolean unused = tiers.evaluate(customer, today.here());
        });
    }

    /**
     * Makes two of them again; what came after stays with the survivor.
     *
     * @throws WritingRefused if Jira refuses; then all is as it was
     */
    Merge part(Merge merge, String by) {
        Both both = both(merge, by);
        Map<Long, List<String>> before = proof.see(both.subTasks());
        List<Move> moves = book.moves(merge.id());
        move(
                both.user,
                under(merge.survivor(), moves),
                both.into,
                both.from,
                () -> fields.empty(both.user, now(both.into), now(both.from), moves));
        fields.emptyNotes(merge.survivor(), merge.gone(), moves);
        rows.part(merge);
        Both now = both.now(this);
        String trouble = (status(now, merge.status(), "") + " " + prospect(now, moves)).strip();
        Merge parted = merge.in(State.TAKEN_BACK).told(merge.proof(), trouble);
        boolean unused = book.change(parted, State.GOING_BACK);
        List.of(now.into, now.from).forEach(proof::post);
        judge(merge);
        Merge proved = parted.told(proof.compare(before, proof.see(now.subTasks())), trouble);
        boolean unusedProof = book.change(proved, State.TAKEN_BACK);
        return proved;
    }

    /** Whether a customer has something of what moved with a merge, or that is nobody's: all of it is to be one customer's. */
    boolean hasAny(long customerId, Merge merge) {
        return !under(customerId, book.moves(merge.id())).isEmpty();
    }

    /** The sub-tasks of a list that a customer has, and those that a server left without any on the way. */
    private List<Issue> under(long customerId, List<Move> moves) {
        List<Long> ids = moves.stream()
                .filter(move -> move.is(Move.SUB_TASK))
                .map(Move::id)
                .toList();
        return issues.of(ids).values().stream()
                .filter(issue ->
                        issue.getParentId() == null || issue.getParentId().equals(customerId))
                .toList();
    }

    private Both both(Merge merge, String by) {
        Map<Long, Issue> found = issues.of(List.of(merge.survivor(), merge.gone()));
        Optional<ApplicationUser> user = people.find(by);
        Issue into = found.get(merge.survivor());
        Issue from = found.get(merge.gone());
        if (user.isEmpty()) {
            throw refused(texts.getText("attain.customer.merging.byGone"));
        }
        if (into == null || from == null || isElsewhere(merge, into) || isElsewhere(merge, from)) {
            throw refused(texts.getText("attain.customer.merging.survivorGone"));
        }
        return new Both(into, from, user.get());
    }

    private static boolean isElsewhere(Merge merge, Issue issue) {
        return !Long.valueOf(merge.projectId()).equals(issue.getProjectId());
    }

    private static WritingRefused refused(String why) {
        return new WritingRefused(List.of(Problem.of(why)));
    }

    /** Something that Jira may refuse. */
    @FunctionalInterface
    private interface Last {
        void run() throws WriteRefused;
    }

    private void move(ApplicationUser user, Collection<Issue> subTasks, Issue from, Issue to, Last last) {
        Written written = new Written(WritingProgress.NONE, texts);
        try {
            for (Issue issue : subTasks) {
                written.add(null, issue.getKey(), () -> parents.change(user, now(issue), from));
                parents.change(user, now(issue), to);
            }
            last.run();
        } catch (WriteRefused e) {
            throw written.takeBack(refused(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
    }

    private Issue now(Issue issue) {
        return issues.of(List.of(issue.getId())).getOrDefault(issue.getId(), issue);
    }

    /** Closes the one that went up in the other, if one step leads back; answers what stood in the way, empty if nothing did. */
    private String close(Both both) {
        String closed = types.idOf(SalesStatus.INACTIVE).orElse(null);
        String now = both.from.getStatusId();
        return closed == null || closed.equals(now) || (now != null && paths.isOneStep(closed, now, both.from))
                ? status(both, closed, both.into.getKey())
                : texts.getText("attain.customer.merging.open.still", both.from.getKey());
    }

    /** Takes the one that went up in the other to a status; answers what stood in the way, empty if nothing did. */
    private String status(Both both, @Nullable String status, String intoKey) {
        String comment = intoKey.isEmpty() ? "" : texts.getText("attain.customer.merging.comment", intoKey);
        return status(both.user, both.from, status, comment);
    }

    /** Whom only the other one's wins made a customer is a prospect again without them; answers as {@link #status}. */
    private String prospect(Both both, List<Move> moves) {
        boolean isMade =
                types.statusOf(both.into).filter(SalesStatus.CUSTOMER::equals).isPresent()
                        && proof.hasWins(both.from)
                        && !proof.hasWins(both.into);
        return moves.stream()
                .filter(move -> move.is(Move.STATUS) && isMade)
                .map(Move::before)
                .filter(before -> types.statusOf(before)
                        .filter(SalesStatus.PROSPECT::equals)
                        .isPresent())
                .findFirst()
                .map(before -> status(both.user, both.into, before, ""))
                .orElse("");
    }

    private String status(ApplicationUser user, Issue customer, @Nullable String status, String comment) {
        if (status == null || status.isEmpty() || status.equals(customer.getStatusId())) {
            return "";
        }
        return transitions
                .attemptTo(status, user, customer, comment)
                .map(said -> String.join(" ", said))
                .orElseGet(() -> texts.getText("attain.customer.merging.noStatus", customer.getKey()));
    }
}
