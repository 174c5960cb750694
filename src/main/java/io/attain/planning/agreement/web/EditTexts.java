package io.attain.planning.agreement.web;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.PersonDto;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.ShownAgreement;
import io.attain.targets.TargetNode;
import io.attain.targets.TermField;
import io.attain.targets.web.TargetAsker;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is not agreed in the asker's language: fields and options as they are called now, amounts with their units. */
@Component
record EditTexts(TargetAsker asker, SalesProjects projects, SalesFields fields, FieldOptions options) {

    List<AgreementDto.Edited> of(ShownAgreement shown) {
        TargetNode node = shown.target().node();
        Function<@Nullable String, @Nullable PersonDto> people = asker.people(node.projectId());
        Metric before = shown.target()
                .agreement()
                .stands()
                .map(each -> each.terms().metric())
                .orElse(node.metric());
        return shown.edits().all().stream()
                .map(edit -> new AgreementDto.Edited(
                        edit.field() == null ? "owner" : edit.field().code(),
                        edit.field() == null ? asker.asker().say("attain.target.agreement.owner") : name(edit.field()),
                        text(node, before, edit.field(), edit.agreed(), people),
                        text(node, node.metric(), edit.field(), edit.said(), people),
                        mark(edit.mark(), people)))
                .toList();
    }

    /** What a field is called now. */
    String name(TermField field) {
        return fields.nameOf(SalesField.valueOf(field.name()));
    }

    private static AgreementDto.@Nullable Mark mark(
            Edit.@Nullable Mark mark, Function<@Nullable String, @Nullable PersonDto> people) {
        return mark == null
                ? null
                : new AgreementDto.Mark(people.apply(mark.by()), mark.at().toString());
    }

    private @Nullable String text(
            TargetNode node,
            Metric metric,
            @Nullable TermField field,
            @Nullable Object value,
            Function<@Nullable String, @Nullable PersonDto> people) {
        if (value == null || field == null) {
            PersonDto person = value == null ? null : people.apply(value.toString());
            return person == null ? null : person.name();
        }
        return switch (field) {
            case TARGET_AMOUNT, STRETCH_AMOUNT, CHALLENGE_AMOUNT, UPPER_LIMIT, BASELINE ->
                amount(node, metric, (Long) value);
            case METRIC -> option(node, SalesField.METRIC, SalesField.wordOf((Metric) value));
            case DIRECTION -> option(node, SalesField.DIRECTION, ((Direction) value).optionName());
            case REGION -> option(node, SalesField.REGION, value.toString());
            case PRODUCT_LINE -> option(node, SalesField.PRODUCT_LINE, value.toString());
            case CUSTOMER_TYPE -> option(node, SalesField.CUSTOMER_TYPE, value.toString());
            case MONTH_WEIGHTS -> value.toString().isEmpty() ? null : value.toString();
            case PERIOD_START, PERIOD_END -> value.toString();
        };
    }

    private String amount(TargetNode node, Metric metric, long minor) {
        Unit unit = projects.find(node.projectId())
                .map(project -> project.unit(metric))
                .orElse(metric.unit());
        return unit.amount(minor).text(asker.asker().locale());
    }

    private String option(TargetNode node, SalesField field, String word) {
        return Objects.requireNonNullElse(options.known(node.projectId(), field).of(word), word);
    }
}
