package io.attain.words.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.Metric;
import io.attain.words.Label;
import io.attain.words.StandardNames;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The standard names, from the plugin's texts. */
@Component
public final class TranslatedNames implements StandardNames {

    private final I18nResolver texts;
    private final Map<Metric, Label> known = new ConcurrentHashMap<>();

    public TranslatedNames(@ComponentImport I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public Label of(Metric standard) {
        return known.computeIfAbsent(
                standard, metric -> new Label(text(Locale.ENGLISH, metric), text(Locale.SIMPLIFIED_CHINESE, metric)));
    }

    private String text(Locale language, Metric metric) {
        return texts.getText(language, "attain.words.standard." + metric.code());
    }
}
