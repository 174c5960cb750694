package io.attain.playbook;

import java.time.LocalDate;
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
}
