package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.OpportunityRow;
import io.attain.customer.OriginalAmount;
import io.attain.kernel.jira.WriteRefused;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is against the rows of one file of opportunities: all of it is told together. */
final class Refusals {

    private final I18nResolver texts;
    private final List<Problem> problems = new ArrayList<>();

    /** Something that Jira may refuse. */
    @FunctionalInterface
    interface Asking<T extends @Nullable Object> {
        T ask() throws WriteRefused;
    }

    Refusals(I18nResolver texts) {
        this.texts = texts;
    }

    /** What Jira has against a row is noted. */
    void ask(OpportunityRow row, Asking<?> asking) {
        try {
            asking.ask();
        } catch (WriteRefused e) {
            problems.add(problem(row, e));
        }
    }

    /** What Jira has against a row ends it all. */
    <T> T orRefuse(OpportunityRow row, Asking<T> asking) {
        try {
            return asking.ask();
        } catch (WriteRefused e) {
            throw new WritingRefused(List.of(problem(row, e)));
        }
    }

    /** Notes that there is no rate for what a row says anew. */
    void unlessPriced(OpportunityRow row) {
        OriginalAmount said = row.original();
        if (said != null && !said.isPriced()) {
            problems.add(new Problem(
                    row.line(),
                    SaidAmounts.CURRENCY,
                    texts.getText(
                            "attain.customer.import.noRate",
                            said.from().currency(),
                            said.from().on().toString())));
        }
    }

    /** Notes that other opportunities have the number that a row says. */
    void ofOthers(OpportunityRow row, List<Issue> others) {
        if (!others.isEmpty()) {
            String named = others.stream().map(Issue::getKey).collect(Collectors.joining(", "));
            problems.add(new Problem(
                    row.line(),
                    OpportunityFile.NUMBER,
                    texts.getText("attain.customer.import.numberOf", row.number(), named, row.customer())));
        }
    }

    /** Ends it if anything was noted. */
    void end() {
        if (!problems.isEmpty()) {
            throw new WritingRefused(problems);
        }
    }

    private Problem problem(OpportunityRow row, WriteRefused refused) {
        String message = texts.getText("attain.customer.import.refused", String.valueOf(refused.getMessage()));
        return new Problem(row.line(), null, message);
    }
}
