package io.attain.activity.app;

import io.attain.activity.NamedSteps;
import io.attain.activity.StepNames;
import io.attain.words.Label;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The names of steps of all kinds. */
@Component
public record NamesOfAllSteps(List<NamedSteps> kinds) implements StepNames {

    @Override
    public Optional<Label> find(long projectId, String code) {
        return kinds.stream()
                .flatMap(kind -> kind.find(projectId, code).stream())
                .findFirst();
    }
}
