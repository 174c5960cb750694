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
            public void pass(Passing passing) {}

            @Override
            public void takeBack(Passing passing) {}
        };

        /** It is about to pass. */
        void pass(Passing passing);

        /** It did not, or no more. */
        void takeBack(Passing passing);
    }

    private record Step(Passing passing, Checked checked) {}

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
        ApplicationUser owner = people.find(to).orElse(null);
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
        List<Step> steps = checked(passings, progress, checking);
        int done = passings.size() - steps.size();
        try {
            for (Step step : steps) {
                Passing passing = step.passing;
                written.add(null, passing.key(), () -> {
                    back(by, passing.issueId(), passing.from()).write();
                    beside.takeBack(passing);
                });
                beside.pass(passing);
                Issue unused = step.checked.write();
                progress.at(State.WRITING, ++done, passings.size());
            }
        } catch (WriteRefused e) {
            throw written.takeBack(new WritingRefused(List.of(Problem.of(String.valueOf(e.getMessage())))));
        } catch (RuntimeException e) {
            throw written.takeBack(e);
        }
    }

    /** What is left to be written of it. */
    private List<Step> checked(List<Passing> passings, WritingProgress progress, Checking checking) {
        Map<Long, Issue> now = issues.of(passings.stream().map(Passing::issueId).toList());
        List<Step> steps = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        for (Passing passing : passings) {
            Issue issue = now.get(passing.issueId());
            String owner = issue == null ? "" : Objects.requireNonNullElse(issue.getAssigneeId(), "");
            try {
                if (issue == null || !(owner.equals(passing.from()) || owner.equals(passing.to()))) {
                    throw new WriteRefused(texts.getText("attain.customer.giving.changed"));
                }
                if (!owner.equals(passing.to())) {
                    steps.add(new Step(passing, checking.check(passing, issue)));
                }
            } catch (WriteRefused e) {
                problems.add(Problem.of(passing.key() + ": " + e.getMessage()));
            }
            progress.at(State.CHECKING, ++done, passings.size());
        }
        if (!problems.isEmpty()) {
            throw new WritingRefused(problems);
        }
        return steps;
    }
}
