package io.attain.kernel.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what Jira has against an issue: what it says of a field only names that field if the message does not. */
@Component
public record WhatJiraSaid(
        @ComponentImport CustomFieldManager fields, JiraComponents jira, @ComponentImport I18nResolver texts) {

    /** The result of what Jira was asked, if it has nothing against it. */
    <T extends ServiceResult> T valid(T result) throws WriteRefused {
        refuse(result.getErrorCollection());
        return result;
    }

    /** Throws what there is against it. */
    void refuse(ErrorCollection errors) throws WriteRefused {
        if (errors.hasAnyErrors()) {
            throw new WriteRefused(String.join(" ", told(errors)));
        }
    }

    /** All that there is against it. */
    List<String> told(ErrorCollection errors) {
        return Stream.concat(
                        errors.getErrorMessages().stream(),
                        errors.getErrors().entrySet().stream().map(error -> named(error.getKey(), error.getValue())))
                .toList();
    }

    private String named(String fieldId, String message) {
        String name = name(fieldId);
        return message.contains(name) ? message : texts.getText("attain.kernel.ofField", name, message);
    }

    /** What a field is called. */
    String name(String fieldId) {
        CustomField custom = fields.getCustomFieldObject(fieldId);
        if (custom != null) {
            return custom.getName();
        }
        return jira.find(FieldLayoutManager.class)
                .map(layouts -> layouts.getFieldLayout().getFieldLayoutItem(fieldId))
                .map(FieldLayoutItem::getOrderableField)
                .map(Field::getName)
                .orElse(fieldId);
    }
}
