package io.attain.customer.promises.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.attachment.Attachment;
import io.attain.kernel.jira.IssueScan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is attached to issues is called. Jira asks its database for each issue, so that the names are kept until the issue has
 * changed: whoever attaches or deletes a file changes it, on whichever node.
 */
@Component
public final class AttachedNames {

    /** More than have no other plan in any project that we know of. */
    private static final int MOST = 10_000;

    private final Map<Long, Read> read = new ConcurrentHashMap<>();

    private record Read(@Nullable Instant updated, List<String> names) {}

    /** The names of an issue's attachments, as the issue was read. */
    public List<String> of(Issue issue) {
        Instant updated = IssueScan.updated(issue);
        Read known = read.get(issue.getId());
        if (known != null && updated != null && updated.equals(known.updated())) {
            return known.names();
        }
        List<String> names =
                issue.getAttachments().stream().map(Attachment::getFilename).toList();
        if (read.size() >= MOST) {
            read.clear();
        }
        read.put(issue.getId(), new Read(updated, names));
        return names;
    }
}
