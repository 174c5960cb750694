package io.attain.host.jira.project;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.i18n.GivenNames.Given;
import java.util.Locale;
import java.util.function.Function;

/** What constants of a kind are called in a language: what an administrator gave, or else a text that goes by the name. */
record ConstantNames(GivenNames given, GivenNames.Kind kind) {

    String name(IssueConstant constant, I18nHelper texts) {
        return told(constant, texts, Given::name, ".name", constant.getName());
    }

    String description(IssueConstant constant, I18nHelper texts) {
        return told(constant, texts, Given::description, ".desc", constant.getDescription());
    }

    private String told(
            IssueConstant constant, I18nHelper texts, Function<Given, String> part, String ending, String own) {
        return given.find(kind, constant.getId(), texts.getLocale()).map(part).orElseGet(() -> {
            String name = constant.getName().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            String key = "jira.translation." + kind.key() + "." + name + ending;
            String text = texts.getText(key);
            return text.contains(key) ? own : text;
        });
    }
}
