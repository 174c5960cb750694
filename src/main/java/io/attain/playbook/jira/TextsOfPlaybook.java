package io.attain.playbook.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.playbook.Playbook;
import io.attain.playbook.StandardPlaybook;
import io.attain.words.Label;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The standard playbook with its names and hints in both languages. */
@Component
public final class TextsOfPlaybook implements StandardPlaybook {

    private final I18nResolver texts;
    private final Map<String, Label> known = new ConcurrentHashMap<>();

    public TextsOfPlaybook(@ComponentImport I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public Playbook playbook() {
        return Playbook.standard(this::label);
    }

    private Label label(String name) {
        return known.computeIfAbsent(
                "attain.playbook.standard." + name,
                key -> new Label(texts.getText(Locale.ENGLISH, key), texts.getText(Locale.SIMPLIFIED_CHINESE, key)));
    }
}
