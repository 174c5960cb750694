package io.attain.playbook.web;

import io.attain.activity.Ticks.Ticked;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.playbook.Listed;
import io.attain.playbook.Standing;
import io.attain.playbook.Step;
import io.attain.playbook.app.ShowingSteps;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how far a step has come, in the asker's language. */
@Component
public record TellingSteps(Asker asker, Vocabularies words) {

    /**
     * One step of an issue's list.
     *
     * @param day the day whose log of the asker's a tick goes to
     * @param named tells of people what the asker may know of them
     */
    public StepsDto.Shown of(
            ShowingSteps.Shown shown,
            Listed listed,
            Optional<LocalDate> day,
            Function<@Nullable String, @Nullable PersonDto> named) {
        Step step = shown.step();
        Standing standing = shown.standing();
        Ticked last = shown.last();
        String person = asker.user().getKey();
        return new StepsDto.Shown(
                step.code(),
                step.called(words.of(listed.projectId())).in(asker.locale()),
                step.hint().in(asker.locale()),
                step.times(),
                step.every().code(),
                step.shared(),
                step.required(),
                standing == null ? null : standing.state().code(),
                standing == null ? 0 : standing.done(),
                standing == null ? 0 : standing.asked(),
                standing == null ? null : text(standing.until()),
                standing == null ? null : text(standing.missedSince()),
                day.filter(each -> shown.isTicked(listed.issueId(), person, each))
                        .isPresent(),
                last == null ? null : last.day().toString(),
                last == null ? null : named.apply(last.by()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
