package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Amount;
import io.attain.kernel.Person;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldValues;
import io.attain.kernel.jira.IssueDraft;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.planning.decomposition.DecompositionRefused;
import io.attain.planning.decomposition.ShareDraft;
import io.attain.targets.Levels;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a draft's values into the fields of an issue that is about to be written. */
@Component
record ShareFields(SalesFields fields, FieldValues values, FieldOptions options, @ComponentImport I18nResolver texts) {

    /**
     * Fills all fields of a share.
     *
     * @throws DecompositionRefused if a part of the scope is no option of its field
     */
    void fill(IssueDraft share, Issue parent, ShareDraft draft, Unit unit) {
        inherit(share, parent, SalesField.METRIC);
        inherit(share, parent, SalesField.DIRECTION);
        choose(share, SalesField.REGION, draft.scope().region());
        choose(share, SalesField.PRODUCT_LINE, draft.scope().productLine());
        choose(share, SalesField.CUSTOMER_TYPE, draft.scope().customerType());
        values.day(share, SalesField.PERIOD_START, draft.period().start());
        values.day(share, SalesField.PERIOD_END, draft.period().last());
        setAmount(share, unit.amount(draft.amount()));
        setLevels(share, draft.levels(), unit);
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

    private void inherit(IssueDraft share, Issue parent, SalesField field) {
        choose(share, field, fields.option(parent, field).orElse(null));
    }

    private void choose(IssueDraft share, SalesField field, @Nullable String word) {
        if (word == null) {
            return;
        }
        if (options.find(share.place(), field, word).isEmpty()) {
            String called = fields.field(field).getFieldName();
            throw new DecompositionRefused(List.of(texts.getText("attain.target.decompose.noOption", called, word)));
        }
        values.option(share, field, word);
    }
}
