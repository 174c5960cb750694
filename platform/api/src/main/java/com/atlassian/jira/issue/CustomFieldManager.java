package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Custom field manager: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/CustomFieldManager.html">Public API page</a>
 */
public interface CustomFieldManager {
    Collection<CustomField> getCustomFieldObjectsByName(String text);

    CustomField getCustomFieldObject(Long value);

    CustomField getCustomFieldObject(String text);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    CustomFieldType getCustomFieldType(String text);

    CustomFieldSearcher getCustomFieldSearcher(String text);

    void updateCustomField(Long value, String text, String text2, CustomFieldSearcher customFieldSearcher);

    void refreshConfigurationSchemes(Long value);

    CustomField createCustomField(
            String text,
            String text2,
            CustomFieldType customFieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> list,
            List<IssueType> list2)
            throws GenericEntityException;
}
