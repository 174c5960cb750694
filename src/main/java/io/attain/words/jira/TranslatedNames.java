package io.attain.words.jira;

import io.attain.kernel.Metric;
import io.attain.words.Label;
import io.attain.words.StandardNames;
import org.springframework.stereotype.Component;

/** The standard names, from the plugin's texts. */
@Component
public record TranslatedNames(LabelTexts texts) implements StandardNames {

    @Override
    public Label of(Metric standard) {
        return texts.of("attain.words.standard." + standard.code());
    }
}
