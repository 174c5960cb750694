package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Amount;
import io.attain.kernel.Direction;
import io.attain.kernel.Person;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.Levels;
import io.attain.targets.jira.TargetIssues;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a draft's values into the fields of an issue that is about to be written. */
@Component
record ShareFields(SalesFields fields, FieldValues values, FieldOptions options, TargetIssues targets) {

    /** What a part says or does not; what it does not say is no default value's to say. */
    private static final Set<SalesField> LEFT_OPEN = EnumSet.of(
            SalesField.DIRECTION,
            SalesField.REGION,
            SalesField.PRODUCT_LINE,
            SalesField.CUSTOMER_TYPE,
            SalesField.STRETCH_AMOUNT,
            SalesField.CHALLENGE_AMOUNT,
            SalesField.UPPER_LIMIT,
            SalesField.BASELINE,
            SalesField.MONTH_WEIGHTS,
            SalesField.ROOT_TARGET,
            SalesField.CUT);

    /** Fills all fields of a part. */
    void fill(IssueDraft share, Issue parent, ShareDraft draft, PartKind kind, Unit unit) {
        LEFT_OPEN.stream().flatMap(field -> fields.find(field).stream()).forEach(field -> share.set(field, null));
        Predicate<SalesField> written = field -> kind != PartKind.SHARES || !isOnlyKept(parent, field);
        if (written.test(SalesField.METRIC)) {
            targets.metric(parent).ifPresent(metric -> values.metric(share, metric));
        }
        if (written.test(SalesField.DIRECTION)) {
            direction(parent).ifPresent(word -> values.option(share, SalesField.DIRECTION, word));
        }
        Map<SalesField, @Nullable String> scope = new EnumMap<>(SalesField.class);
        scope.put(SalesField.REGION, draft.scope().region());
        scope.put(SalesField.PRODUCT_LINE, draft.scope().productLine());
        scope.put(SalesField.CUSTOMER_TYPE, draft.scope().customerType());
        scope.forEach((field, word) -> {
            if (word != null && written.test(field)) {
                values.option(share, field, word);
            }
        });
        values.day(share, SalesField.PERIOD_START, draft.period().start());
        values.day(share, SalesField.PERIOD_END, draft.period().last());
        setAmount(share, unit.amount(draft.amount()));
        setLevels(share, draft.levels(), unit);
        if (!draft.cut().isEmpty()) {
            values.text(share, SalesField.CUT, draft.cut());
        }
        String weights = draft.monthWeights().text();
        if (!weights.isEmpty()) {
            values.text(share, SalesField.MONTH_WEIGHTS, weights);
        }
    }

    /** Sets the target amount. */
    void setAmount(IssueDraft share, Amount amount) {
        values.amount(share, SalesField.TARGET_AMOUNT, amount);
    }

    /** Sets the other levels; one that is null is left as it is. */
    void setLevels(IssueDraft share, Levels levels, Unit unit) {
        setLevel(share, SalesField.STRETCH_AMOUNT, levels.stretch(), unit);
        setLevel(share, SalesField.CHALLENGE_AMOUNT, levels.challenge(), unit);
        setLevel(share, SalesField.UPPER_LIMIT, levels.upperLimit(), unit);
    }

    private void setLevel(IssueDraft share, SalesField field, @Nullable Long amount, Unit unit) {
        if (amount != null) {
            values.amount(share, field, unit.amount(amount));
        }
    }

    /** Sets the other levels as they were; one that is null is cleared. */
    void restoreLevels(IssueDraft share, Levels levels, Unit unit) {
        Stream.of(SalesField.STRETCH_AMOUNT, SalesField.CHALLENGE_AMOUNT, SalesField.UPPER_LIMIT)
                .filter(field -> fields.find(field).isPresent())
                .forEach(field -> values.amount(share, field, null));
        setLevels(share, levels, unit);
    }

    /** The name by which Jira's forms know a person; empty for nobody. */
    String nameOf(@Nullable Person person) {
        return values.nameOf(person == null ? null : person.key());
    }

    /** What the parent says, also by an option that was deleted since; nothing if it is good upwards because it does not say. */
    private Optional<String> direction(Issue parent) {
        return fields.option(parent, SalesField.DIRECTION).or(() -> Optional.of(targets.direction(parent))
                .filter(direction -> direction != Direction.UP)
                .map(Direction::optionName));
    }

    /** Whether an issue has what can no longer be chosen: its shares have it from it. */
    private boolean isOnlyKept(Issue parent, SalesField field) {
        return fields.option(parent, field)
                .filter(word -> !options.offered(parent, field).byWord().containsKey(word))
                .isPresent();
    }
}
