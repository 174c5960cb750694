package io.attain.customer.promises.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.activity.DailyLog;
import io.attain.activity.NamedSteps;
import io.attain.customer.promises.TouchKind;
import io.attain.words.Label;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What touches, and what a customer asked for, are called in both languages. */
@Component
public record NamesOfTouches(@ComponentImport I18nResolver texts) implements NamedSteps {

    @Override
    public Optional<Label> find(long projectId, String code) {
        return TouchKind.ofTick(code).map(this::of).or(() -> Optional.of(named("attain.promises.asks"))
                .filter(name -> code.equals(DailyLog.Tick.ASKED)));
    }

    /** The name of a kind of touch. */
    public Label of(TouchKind kind) {
        return named("attain.promises.kind." + kind.code());
    }

    private Label named(String key) {
        return new Label(texts.getText(Locale.ENGLISH, key), texts.getText(Locale.SIMPLIFIED_CHINESE, key));
    }
}
