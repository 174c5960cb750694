package io.attain.planning.agreement.app;

import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.IssueEdits;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.TargetNode;
import io.attain.targets.TermField;
import io.attain.targets.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the issue of a target says otherwise than was agreed or asked for, and who wrote it when. */
@Component
public record FindingEdits(IssueEdits issues) {

    /** What is not agreed of a target, field by field. */
    List<Edit> of(Negotiation target) {
        TargetNode node = target.node();
        List<Edit> edits = new ArrayList<>();
        target.agreement().stands().ifPresent(stands -> addFields(target.agreement(), node, stands, edits));
        String assignee = issues.assignee(node.issueId());
        if (target.agreement().round() > 0 && !Objects.equals(assignee, node.ownerKey())) {
            edits.add(new Edit(
                    null,
                    node.ownerKey(),
                    assignee,
                    issues.assigned(node.issueId()).orElse(null)));
        }
        return List.copyOf(edits);
    }

    private void addFields(Agreement agreement, TargetNode node, Agreement.Stands stands, List<Edit> edits) {
        Set<TermField> emptied = issues.emptied(node.issueId());
        for (TermField field : TermField.values()) {
            Object agreed = value(field, stands.amount(), stands.terms());
            Object said = emptied.contains(field)
                    ? null
                    : value(field, agreement.goal().amount(), node.terms());
            if (!Objects.equals(agreed, said)) {
                edits.add(new Edit(
                        field, agreed, said, issues.last(node.issueId(), field).orElse(null)));
            }
        }
    }

    private static @Nullable Object value(TermField field, long amount, Terms terms) {
        return field == TermField.TARGET_AMOUNT ? Long.valueOf(amount) : field.in(terms);
    }
}
