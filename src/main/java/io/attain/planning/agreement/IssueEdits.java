package io.attain.planning.agreement;

import io.attain.planning.agreement.Edit.Mark;
import io.attain.targets.TermField;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the issues of targets say themselves, and who wrote it. */
public interface IssueEdits {

    /** Those fields that a target needs and its issue does not say, though it was agreed. */
    Set<TermField> emptied(long issueId);

    /** Who wrote a field last, here or, of a share that says nothing, in what it is a share of. */
    Optional<Mark> last(long issueId, TermField field);

    /** Whose an issue is in Jira, by user key; null for nobody. */
    @Nullable
    String assignee(long issueId);

    /** Who assigned it last. */
    Optional<Mark> assigned(long issueId);
}
