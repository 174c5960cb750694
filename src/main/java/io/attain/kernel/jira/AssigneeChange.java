package io.attain.kernel.jira;

import com.atlassian.jira.issue.history.ChangeItemBean;

/** How Jira's history tells that an issue was assigned. */
public final class AssigneeChange {

    private AssigneeChange() {}

    /** Whether that is what an entry tells; a custom field may be called like Jira's own. */
    public static boolean isOne(ChangeItemBean item) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType()) && "assignee".equals(item.getField());
    }
}
