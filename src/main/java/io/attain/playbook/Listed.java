package io.attain.playbook;

import io.attain.activity.DailyLog;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity or a customer as the playbook sees it.
 *
 * @param issueId Jira's id
 * @param key Jira's key
 * @param name what it is called
 * @param stage the code of the stage it is at, {@link Step#CUSTOMER} for a customer; null if its status belongs to no stage
 * @param since the day from which the list asks for anything
 * @param owner the user key of who has it; empty for nobody
 * @param counted the ids of all issues with which something is done for it: a customer's opportunities are the customer's
 */
public record Listed(
        long projectId,
        long issueId,
        String key,
        String name,
        CustomerKind customers,
        @Nullable String stage,
        LocalDate since,
        String owner,
        Set<Long> counted) {

    public Listed {
        counted = Set.copyOf(counted);
    }

    /**
     * One that came to its stage, or was made, on a day.
     *
     * @param bought since when its customer has been an existing one; nothing for a new customer
     */
    public static Listed of(
            long projectId,
            DailyLog.Subject issue,
            @Nullable String stage,
            LocalDate reached,
            Optional<LocalDate> bought,
            String owner,
            Set<Long> counted) {
        return new Listed(
                projectId,
                issue.id(),
                issue.key(),
                issue.name(),
                bought.isPresent() ? CustomerKind.EXISTING : CustomerKind.NEW,
                stage,
                bought.filter(reached::isBefore).orElse(reached),
                owner,
                counted);
    }

    /** The issue as the line of a log is about it. */
    public DailyLog.Subject subject() {
        return new DailyLog.Subject(issueId, key, name);
    }
}
