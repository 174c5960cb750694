package io.attain.planning.agreement;

import io.attain.planning.agreement.Edit.Mark;
import io.attain.targets.TermField;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the issues of targets say themselves, and who wrote it. */
public interface IssueEdits {

    /**
     * What an issue says itself of those fields that a target needs, though it may make no sense; null for nothing. Of the
     * others, it is what the target says.
     */
    Map<TermField, @Nullable Object> bare(long issueId);

    /** Who wrote a field last, here or, of a share that says nothing, in what it is a share of. */
    Optional<Mark> last(long issueId, TermField field);

    /** Whose issues are in Jira, by user key; those that nobody has are missing. */
    Map<Long, String> assignees(Collection<Long> issueIds);

    /** Who assigned it last. */
    Optional<Mark> assigned(long issueId);
}
