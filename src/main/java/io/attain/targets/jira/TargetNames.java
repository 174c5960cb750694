package io.attain.targets.jira;

import io.attain.kernel.OptionNames;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldOptions.Missing;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.StatusNames;
import io.attain.targets.TargetNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets as people read them: the parts of their scope and their status by what these are called now. */
@Component
public record TargetNames(FieldOptions options, StatusNames statuses) {

    /** Tells targets; what it has looked up once it knows, so that it is for one answer. */
    public UnaryOperator<TargetNode> told() {
        Map<Long, UnaryOperator<Scope>> scopes = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        return node -> node.worded(
                scopes.computeIfAbsent(node.projectId(), this::scopes).apply(node.scope()),
                names.computeIfAbsent(node.status(), statuses::of));
    }

    /** The parts of a target's scope whose options somebody has deleted. */
    public Stream<Missing> missing(TargetNode node) {
        return options.missing(node.projectId(), node.scope());
    }

    /** Tells parts of a project's business, for one answer likewise. */
    public UnaryOperator<Scope> scopes(long projectId) {
        Map<SalesField, OptionNames> known = new EnumMap<>(SalesField.class);
        Function<SalesField, OptionNames> names =
                field -> known.computeIfAbsent(field, each -> options.known(projectId, each));
        return scope -> new Scope(
                name(names, SalesField.REGION, scope.region()),
                name(names, SalesField.PRODUCT_LINE, scope.productLine()),
                name(names, SalesField.CUSTOMER_TYPE, scope.customerType()));
    }

    private static @Nullable String name(
            Function<SalesField, OptionNames> names, SalesField field, @Nullable String word) {
        return word == null ? null : names.apply(field).of(word);
    }
}
