package io.attain.planning.agreement.app;

import io.attain.planning.agreement.Agreement;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.IssueEdits;
import io.attain.planning.agreement.Negotiation;
import io.attain.targets.TargetNode;
import io.attain.targets.TermField;
import io.attain.targets.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the issue of a target says otherwise than was agreed or asked for, and who wrote it when. */
@Component
public record FindingEdits(IssueEdits issues) {

    /** Those targets of which something is not agreed, without what was only emptied. */
    List<Negotiation> among(List<Negotiation> targets) {
        Map<Long, String> assignees = assignees(targets);
        return targets.stream()
                .filter(target -> target.agreement().standing() == Standing.CHANGED || isReassigned(target, assignees))
                .toList();
    }

    private Map<Long, String> assignees(List<Negotiation> targets) {
        return issues.assignees(targets.stream()
                .filter(target -> target.agreement().round() > 0)
                .map(target -> target.node().issueId())
                .toList());
    }

    private static boolean isReassigned(Negotiation target, Map<Long, String> assignees) {
        TargetNode node = target.node();
        return target.agreement().round() > 0 && !Objects.equals(assignees.get(node.issueId()), node.ownerKey());
    }

    /** What is not agreed of a target, field by field. */
    List<Edit> of(Negotiation target) {
        TargetNode node = target.node();
        List<Edit> edits = new ArrayList<>();
        target.agreement().stands().ifPresent(stands -> addFields(target.agreement(), node, stands, edits));
        Map<Long, String> assignees = assignees(List.of(target));
        if (isReassigned(target, assignees)) {
            edits.add(new Edit(
                    null,
                    node.ownerKey(),
                    assignees.get(node.issueId()),
                    issues.assigned(node.issueId()).orElse(null)));
        }
        return List.copyOf(edits);
    }

    private void addFields(Agreement agreement, TargetNode node, Agreement.Stands stands, List<Edit> edits) {
        Map<TermField, @Nullable Object> bare = issues.bare(node.issueId());
        for (TermField field : TermField.values()) {
            Object agreed = value(field, stands.amount(), stands.terms());
            Object said = bare.containsKey(field)
                    ? bare.get(field)
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
