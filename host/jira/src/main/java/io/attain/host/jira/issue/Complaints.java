package io.attain.host.jira.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;

/** What is wrong with a request, said in the asker's language. */
final class Complaints {

    private final I18nHelper texts;
    private final ErrorCollection errors = new SimpleErrorCollection();

    Complaints(I18nHelper texts) {
        this.texts = texts;
    }

    void general(String key, Object... arguments) {
        errors.addErrorMessage(texts.getText(key, (Object) arguments));
    }

    void field(String fieldId, String key, Object... arguments) {
        errors.addError(fieldId, texts.getText(key, (Object) arguments));
    }

    ErrorCollection errors() {
        return errors;
    }
}
