package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.VisibleText;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a target issue says by its select fields, and which cut it belongs to. A share says what its parent does where it says nothing itself; and what
 * either said by an option that was deleted since, its node knows.
 */
@Component
record TargetOptions(SalesFields fields, RemovedOptions removed, TargetNodes nodes) {

    /** The node of an issue as it was read last, where that may know more than the issue. */
    Optional<TargetNode> before(Issue issue) {
        Long id = issue.getId();
        return id == null || !removed.areAny() ? Optional.empty() : nodes.find(id);
    }

    Optional<Metric> metric(Issue issue, Optional<TargetNode> before) {
        return own(issue, fields::metric).or(() -> before.map(TargetNode::metric)
                .filter(metric -> isStillSaid(issue, SalesField.wordOf(metric))));
    }

    Direction direction(Issue issue, Optional<TargetNode> before) {
        return said(issue, SalesField.DIRECTION, before.map(node -> node.direction()
                        .optionName()))
                .flatMap(Direction::ofOption)
                .orElse(Direction.UP);
    }

    Scope scope(Issue issue, Optional<TargetNode> before) {
        Scope kept = before.map(TargetNode::scope).orElse(Scope.ANY);
        return new Scope(
                part(issue, SalesField.REGION, kept.region()),
                part(issue, SalesField.PRODUCT_LINE, kept.productLine()),
                part(issue, SalesField.CUSTOMER_TYPE, kept.customerType()));
    }

    /** The cut of its whole that it belongs to; a whole's own says nothing of its shares. */
    String cut(Issue issue) {
        return fields.text(issue, SalesField.CUT).map(VisibleText::line).orElse(TargetNode.FIRST_CUT);
    }

    private @Nullable String part(Issue issue, SalesField field, @Nullable String kept) {
        return said(issue, field, Optional.ofNullable(kept)).orElse(null);
    }

    private Optional<String> said(Issue issue, SalesField field, Optional<String> kept) {
        return own(issue, from -> fields.option(from, field)).or(() -> kept.filter(word -> isStillSaid(issue, word)));
    }

    private boolean isStillSaid(Issue issue, String word) {
        return removed.isStillSaid(
                word,
                issue.isSubTask()
                        ? Stream.concat(Stream.of(issue), Stream.ofNullable(issue.getParentObject()))
                                .toList()
                        : List.of(issue));
    }

    /** The issue's value, or for a share that has none, its parent's. */
    static <T> Optional<T> own(Issue issue, Function<Issue, Optional<T>> value) {
        Optional<T> own = value.apply(issue);
        if (own.isPresent() || !issue.isSubTask()) {
            return own;
        }
        return Optional.ofNullable(issue.getParentObject()).flatMap(value);
    }
}
