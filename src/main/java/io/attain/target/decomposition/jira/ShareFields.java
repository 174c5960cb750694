package io.attain.target.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Person;
import io.attain.kernel.jira.MinorUnits;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.target.Levels;
import io.attain.target.decomposition.ShareDraft;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a draft's values into the fields of an issue that is about to be written. */
@Component
class ShareFields {

    private final SalesFields fields;
    private final OptionsManager options;
    private final UserManager users;
    private final I18nResolver texts;

    ShareFields(
            SalesFields fields,
            @ComponentImport OptionsManager options,
            @ComponentImport UserManager users,
            @ComponentImport I18nResolver texts) {
        this.fields = fields;
        this.options = options;
        this.users = users;
        this.texts = texts;
    }

    /**
     * Fills all fields of a share.
     *
     * @throws DecompositionRefused if a part of the scope is no option of its field
     */
    void fill(MutableIssue share, Issue parent, ShareDraft draft, int digits) {
        setOption(
                share,
                SalesField.METRIC,
                fields.option(parent, SalesField.METRIC).orElse(null));
        setOption(
                share,
                SalesField.DIRECTION,
                fields.option(parent, SalesField.DIRECTION).orElse(null));
        setOption(share, SalesField.REGION, draft.scope().region());
        setOption(share, SalesField.PRODUCT_LINE, draft.scope().productLine());
        setOption(share, SalesField.CUSTOMER_TYPE, draft.scope().customerType());
        setDate(share, SalesField.PERIOD_START, draft.period().start());
        setDate(share, SalesField.PERIOD_END, draft.period().last());
        setAmount(share, draft.amount(), digits);
        setLevels(share, draft.levels(), digits);
    }

    /** Sets the target amount, given in minor units of so many digits. */
    void setAmount(MutableIssue share, long amount, int digits) {
        share.setCustomFieldValue(fields.field(SalesField.TARGET_AMOUNT), MinorUnits.toField(amount, digits));
    }

    /** Sets the other levels; one that is null is left as it is. */
    void setLevels(MutableIssue share, Levels levels, int digits) {
        setLevel(share, SalesField.STRETCH_AMOUNT, levels.stretch(), digits);
        setLevel(share, SalesField.CHALLENGE_AMOUNT, levels.challenge(), digits);
        setLevel(share, SalesField.UPPER_LIMIT, levels.upperLimit(), digits);
    }

    private void setLevel(MutableIssue share, SalesField field, @Nullable Long amount, int digits) {
        if (amount != null) {
            share.setCustomFieldValue(fields.field(field), MinorUnits.toField(amount, digits));
        }
    }

    /** Sets the other levels as they were; one that is null is cleared. */
    void restoreLevels(MutableIssue share, Levels levels, int digits) {
        Stream.of(SalesField.STRETCH_AMOUNT, SalesField.CHALLENGE_AMOUNT, SalesField.UPPER_LIMIT)
                .map(fields::find)
                .flatMap(Optional::stream)
                .forEach(field -> share.setCustomFieldValue(field, null));
        setLevels(share, levels, digits);
    }

    /** The name by which Jira's forms know a person; empty for nobody. */
    String userName(@Nullable Person person) {
        ApplicationUser user = person == null ? null : users.getUserByKey(person.key());
        return user == null ? "" : user.getUsername();
    }

    /** Jira keeps a day as its midnight in the server's own zone. */
    private void setDate(MutableIssue share, SalesField field, LocalDate day) {
        share.setCustomFieldValue(fields.field(field), Timestamp.valueOf(day.atStartOfDay()));
    }

    private void setOption(MutableIssue share, SalesField field, @Nullable String name) {
        if (name != null) {
            CustomField jiraField = fields.field(field);
            Option option = option(jiraField, share, name)
                    .orElseThrow(() -> new DecompositionRefused(List.of(
                            texts.getText("attain.target.decompose.noOption", jiraField.getFieldName(), name))));
            share.setCustomFieldValue(jiraField, option);
        }
    }

    private Optional<Option> option(CustomField field, Issue share, String name) {
        FieldConfig config = field.getRelevantConfig(share);
        List<Option> offered = config == null ? List.of() : options.getOptions(config);
        return offered.stream().filter(option -> name.equals(option.getValue())).findFirst();
    }
}
