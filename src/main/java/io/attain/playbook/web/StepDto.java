package io.attain.playbook.web;

import io.attain.kernel.web.Json;
import io.attain.playbook.Playbook;
import io.attain.playbook.Step;
import io.attain.words.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * One step of a playbook.
 *
 * @param customers new or existing
 * @param stage the code of the stage; empty for the customer itself
 * @param code of a key action, or of a step of the playbook's own, which begins with {@code step.}
 * @param name what it is called in the asker's language
 * @param english its name in English; empty for a key action, which has its own
 * @param every week, month or once
 * @param shared whether it is counted over all of a person's customers
 * @param required whether the stage may be left only when it is done, where the workflow asks
 */
@Json
public record StepDto(
        String customers,
        String stage,
        String code,
        String name,
        String english,
        String chinese,
        int times,
        String every,
        boolean shared,
        boolean required,
        String hintEnglish,
        String hintChinese) {

    static List<StepDto> of(Playbook playbook, Vocabulary words, Locale language) {
        return playbook.steps().stream().map(step -> of(step, words, language)).toList();
    }

    private static StepDto of(Step step, Vocabulary words, Locale language) {
        return new StepDto(
                step.customers().code(),
                step.stage(),
                step.code(),
                step.called(words).in(language),
                step.label().english(),
                step.label().chinese(),
                step.times(),
                step.every().code(),
                step.shared(),
                step.required(),
                step.hint().english(),
                step.hint().chinese());
    }
}
