package io.attain.playbook.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Caller;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.playbook.Listed;
import io.attain.playbook.app.ShowingSteps;
import io.attain.playbook.app.TickingSteps;
import io.attain.playbook.jira.ListedIssues;
import io.attain.targets.web.TargetAsker;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what is asked for with an issue, and takes what the asker says of it. */
@Component
record StepsAnswers(
        TargetAsker people,
        ListedIssues issues,
        ShowingSteps showing,
        TickingSteps ticking,
        TellingSteps telling,
        StageLists stages) {

    StepsDto get(String key) {
        Issue issue = asker().issue(key);
        return shown(listed(issue), caller(issue));
    }

    StepsDto tick(String key, String code, StepsDto.@Nullable Body body) {
        Issue issue = asker().issue(key);
        Listed listed = listed(issue);
        Boolean done = body == null ? null : body.done();
        if (body == null || done == null) {
            throw RestProblem.badRequest("done", asker().say("attain.playbook.panel.noBody"));
        }
        LocalDate day = asker().day("day", body.day(), asker().today());
        asker().mustBeOpen(Objects.requireNonNull(issue.getProjectObject()));
        asker().unlessRefused(() -> ticking.tick(caller(issue), listed, code, day, done));
        return shown(listed, caller(issue));
    }

    private Listed listed(Issue issue) {
        return issues.read(issue).orElseThrow(() -> asker().noIssue(issue.getKey()));
    }

    private Caller caller(Issue issue) {
        return asker().caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Asker asker() {
        return people.asker();
    }

    private StepsDto shown(Listed listed, Caller caller) {
        Optional<LocalDate> day = ticking.day(listed, caller);
        Function<@Nullable String, @Nullable PersonDto> named = people.people(listed.projectId());
        String stage = listed.stage();
        return new StepsDto(
                listed.customers().code(),
                stage == null
                        ? null
                        : stages.of(listed.projectId())
                                .find(stage)
                                .map(Stage::label)
                                .map(label -> label.in(asker().locale()))
                                .orElse(null),
                stage != null,
                asker().today().toString(),
                text(day.orElse(null)),
                showing.of(listed, caller.key()).stream()
                        .map(each -> telling.of(each, listed, day, named))
                        .toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
