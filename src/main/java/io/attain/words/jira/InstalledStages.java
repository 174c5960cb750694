package io.attain.words.jira;

import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import io.attain.words.Stage;
import io.attain.words.StandardStages;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The stages of the workflow that set-up brings: each is one status of its own. */
@Component
public record InstalledStages(SalesIssues issues, LabelTexts texts) implements StandardStages {

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
        return new Stage(code, texts.of("attain.words.stage.standard." + code), kind, statuses, false);
    }
}
