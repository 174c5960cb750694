package io.attain.playbook.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.playbook.Playbook;
import io.attain.playbook.StandardPlaybook;
import io.attain.words.Label;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The standard playbook with its names and hints in both languages. */
@Component
public record TextsOfPlaybook(@ComponentImport I18nResolver texts) implements StandardPlaybook {

    @Override
    public Playbook playbook() {
        return Playbook.standard(this::label);
    }

    private Label label(String name) {
        String key = "attain.playbook.standard." + name;
        return new Label(texts.getText(Locale.ENGLISH, key), texts.getText(Locale.SIMPLIFIED_CHINESE, key));
    }
}
