package io.attain.setup.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesRole;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.NameLanguage;
import org.springframework.stereotype.Component;

/** The names that set-up gives in Jira, in each language. Whoever administers Jira may change them later. */
@Component
record SalesNames(@ComponentImport I18nResolver texts) {

    String of(SalesIssueType type, NameLanguage language) {
        return text("attain.setup.name.issueType.", type.name(), language);
    }

    String of(SalesField field, NameLanguage language) {
        return text("attain.setup.name.field.", field.name(), language);
    }

    /** What a field is for, to whoever fills it in. */
    String describing(SalesField field, NameLanguage language) {
        return text("attain.setup.describe.field.", field.name(), language);
    }

    /** The name of a screen's tab: of what is mostly filled in, or of the rest. */
    String ofTab(boolean isRest, NameLanguage language) {
        return text("attain.setup.name.tab.", isRest ? "MORE" : "DETAILS", language);
    }

    String of(SalesStatus status, NameLanguage language) {
        return text("attain.setup.name.status.", status.name(), language);
    }

    String of(SalesResolution resolution, NameLanguage language) {
        return text("attain.setup.name.resolution.", resolution.name(), language);
    }

    String of(SalesRole role, NameLanguage language) {
        return text("attain.setup.name.role.", role.name(), language);
    }

    /** The name of an option of ours by its word. */
    String ofOption(SalesField field, String word, NameLanguage language) {
        String key = field.name() + "." + (field.options().indexOf(word) + 1);
        return text("attain.setup.name.option.", key, language);
    }

    String ofLink(NameLanguage language) {
        return text("attain.setup.name.link.", "name", language);
    }

    /** How a link is read from the whole to the part. */
    String outward(NameLanguage language) {
        return text("attain.setup.name.link.", "outward", language);
    }

    /** How a link is read from the part to the whole. */
    String inward(NameLanguage language) {
        return text("attain.setup.name.link.", "inward", language);
    }

    private String text(String family, String name, NameLanguage language) {
        return texts.getText(language.locale(), family + name);
    }
}
