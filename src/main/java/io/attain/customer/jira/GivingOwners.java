package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.jira.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives issues to other people: their assignees change and nothing else, all or none. Whoever has one already that is to get it
 * keeps it, so what a server left half done is done to its end by doing it again.
 */
@Component
public record GivingOwners(
        IssueWriter writer, IssuesById issues, JiraPeople people, @ComponentImport I18nResolver texts) {

    /**
     * An issue that passes on.
     *
     * @param from the user key of whose it is; empty for nobody
     * @param to the user key of whose it becomes
     */
    public record Passing(long issueId, String key, String from, String to) {}

    /** What is kept beside an issue of whose it is: written before the issue is, and taken back behind it. */
    public interface Beside {

        /** Nothing is. */
        Beside NOTHING = new Beside() {
            @Override
            public void pass(Passing passing, Issue now) {}

            @Override
            public void takeBack(Passing passing) {}
        };

        /**
         * It is about to pass.
         *
         * @throws WriteRefused if it may not, as its issue is now
         */
        void pass(Passing passing, Issue now) throws WriteRefused;

        /** It did not, or no more. */
        void takeBack(Passing passing);
    }

    /**
     * Gives issues to whom they are to pass, as Jira lets a user do; who cannot be assigned gets none.
     *
     * @throws WritingRefused with every issue that cannot pass, and why; then nothing has changed
     */
    public void give(ApplicationUser by, List<Passing> passings, Beside beside, WritingProgress progress) {
        write(by, passings, beside, progress, (passing, issue) -> {
            String name = login(passing.to());
            return writer.checkUpdateWithoutMail(by, issue, draft -> draft.assignee(name));
        });
    }

    /**
     * Gives issues back to whose they were, whoever may be assigned by now.
     *
     * @throws WritingRefused as {@link #give}
     */
    public void giveBack(ApplicationUser by, List<Passing> passings, Beside beside, WritingProgress progress) {
        write(by, passings, beside, progress, (passing, issue) -> back(by, passing.issueId(), passing.to()));
    }

    private Checked back(ApplicationUser by, long issueId, String to) throws WriteRefused {
        ApplicationUser owner = to.isEmpty() ? null : people.evenUnknown(to);
        return writer.checkPutBackWithoutMail(by, issueId, issue -> issue.setAssignee(owner));
    }

    private String login(String key) {
        return people.find(key).map(ApplicationUser::getUsername).orElse(key);
    }

    @FunctionalInterface
    private interface Checking {
        Checked check(Passing passing, Issue issue) throws WriteRefused;
    }

    private void write(
            ApplicationUser by, List<Passing> passings, Beside beside, WritingProgress progress, Checking checking) {
        Written written = new Written(progress, texts);
        List<Passing> left = checked(passings, progress, checking);
        int done = passings.size() - left.size();
        try {
            for (Passing passing : left) {
                pass(
                        passing,
                        beside,
                        checking,
                        () -> written.add(null, passing.key(), () -> takeBack(by, passing, beside)));
                progress.at(State.WRITING, ++done, passings.size());
            }
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
    }

    /** Asks once more: minutes may have gone by since all were checked. */
    private void pass(Passing passing, Beside beside, Checking checking, Runnable begins) {
        try {
            Optional<Issue> now = left(passing, now(passing));
            if (now.isPresent()) {
                Checked checked = checking.check(passing, now.get());
                begins.run();
                beside.pass(passing, now.get());
                Issue unused = checked.write();
            }
        } catch (WriteRefused e) {
            throw new WritingRefused(List.of(problem(passing, e)));
        }
    }

    /** Whoever else was given it meanwhile keeps it. */
    private void takeBack(ApplicationUser by, Passing passing, Beside beside) throws WriteRefused {
        Issue now = now(passing);
        String owner = now == null ? passing.from() : owner(now);
        if (owner.equals(passing.to())) {
            back(by, passing.issueId(), passing.from()).write();
        }
        if (owner.equals(passing.to()) || owner.equals(passing.from())) {
            beside.takeBack(passing);
        }
    }

    /** What is left to be written. */
    private List<Passing> checked(List<Passing> passings, WritingProgress progress, Checking checking) {
        Map<Long, Issue> now = issues.of(passings.stream().map(Passing::issueId).toList());
        List<Passing> left = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        for (Passing passing : passings) {
            try {
                Optional<Issue> issue = left(passing, now.get(passing.issueId()));
                if (issue.isPresent()) {
                    Checked unused = checking.check(passing, issue.get());
                    left.add(passing);
                }
            } catch (WriteRefused e) {
                problems.add(problem(passing, e));
            }
            progress.at(State.CHECKING, ++done, passings.size());
        }
        if (!problems.isEmpty()) {
            throw new WritingRefused(problems);
        }
        return left;
    }

    /** The issue as it is, if it is still whose it was; nothing if it has passed already. */
    private Optional<Issue> left(Passing passing, @Nullable Issue now) throws WriteRefused {
        if (now != null && owner(now).equals(passing.to())) {
            return Optional.empty();
        }
        if (now == null || !owner(now).equals(passing.from())) {
            throw new WriteRefused(texts.getText("attain.customer.giving.changed"));
        }
        return Optional.of(now);
    }

    private @Nullable Issue now(Passing passing) {
        return issues.of(List.of(passing.issueId())).get(passing.issueId());
    }

    private static String owner(Issue issue) {
        return Objects.requireNonNullElse(issue.getAssigneeId(), "");
    }

    private static Problem problem(Passing passing, WriteRefused why) {
        return Problem.of(passing.key() + ": " + why.getMessage());
    }
}
