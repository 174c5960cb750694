package io.attain.host.web;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;
import com.opensymphony.workflow.loader.ActionDescriptor;

/** What issue types, statuses, transitions and the like are called in the visitor's language. */
public record Names(I18nHelper texts) {

    private static final String TITLE = "jira.i18n.title";

    /** An issue type, a status, a priority or a resolution. */
    public String of(IssueConstant constant) {
        return constant.getNameTranslation(texts);
    }

    /** What is told of it. */
    public String describe(IssueConstant constant) {
        return constant.getDescTranslation(texts);
    }

    /** A category of statuses. */
    public String of(StatusCategory category) {
        return texts.getText("common.statuscategory." + category.getKey());
    }

    /** A transition: the text whose key it carries, or else its own name. */
    public String of(ActionDescriptor transition) {
        if (transition.getMetaAttributes().get(TITLE) instanceof String key) {
            String text = texts.getText(key).strip();
            if (!text.isEmpty() && !text.equals(key.strip())) {
                return text;
            }
        }
        return transition.getName();
    }
}
