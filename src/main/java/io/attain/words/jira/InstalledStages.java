package io.attain.words.jira;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.words.Label;
import io.attain.words.Stage;
import io.attain.words.StandardStages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The stages of the workflow that set-up brings: each is one status of its own. */
@Component
public final class InstalledStages implements StandardStages {

    private final SalesIssues issues;
    private final I18nResolver texts;
    private final Map<String, Label> names = new ConcurrentHashMap<>();

    public InstalledStages(SalesIssues issues, @ComponentImport I18nResolver texts) {
        this.issues = issues;
        this.texts = texts;
    }

    @Override
    public List<Stage> all() {
        return EnumSet.range(SalesStatus.LEAD, SalesStatus.LOST).stream()
                .map(this::stage)
                .toList();
    }

    private Stage stage(SalesStatus status) {
        String code = status.name().toLowerCase(Locale.ROOT);
        Stage.Kind kind =
                switch (status) {
                    case WON -> Stage.Kind.WON;
                    case LOST -> Stage.Kind.LOST;
                    default -> Stage.Kind.OPEN;
                };
        List<String> statuses = issues.idOf(status).map(List::of).orElse(List.of());
        return new Stage(code, names.computeIfAbsent(code, this::name), kind, statuses, false);
    }

    private Label name(String code) {
        String key = "attain.words.stage.standard." + code;
        return new Label(texts.getText(Locale.ENGLISH, key), texts.getText(Locale.SIMPLIFIED_CHINESE, key));
    }
}
