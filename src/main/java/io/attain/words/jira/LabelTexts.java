package io.attain.words.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.words.Label;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What the plugin's texts call something in both languages, each read once. */
@Component
public final class LabelTexts {

    private final I18nResolver texts;
    private final Map<String, Label> known = new ConcurrentHashMap<>();

    public LabelTexts(@ComponentImport I18nResolver texts) {
        this.texts = texts;
    }

    /** What the text of a key says. */
    public Label of(String textKey) {
        return known.computeIfAbsent(
                textKey,
                key -> new Label(texts.getText(Locale.ENGLISH, key), texts.getText(Locale.SIMPLIFIED_CHINESE, key)));
    }
}
