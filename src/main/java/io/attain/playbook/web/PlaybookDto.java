package io.attain.playbook.web;

import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.PlaybookVersion;
import io.attain.words.Stages;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A project's playbook.
 *
 * @param version the number of the latest version, 0 while nobody has changed the standard one
 * @param mayEdit whether the asker may change it
 * @param today the asker's day, on which a change may hold at the earliest
 * @param inForce the number of the version that holds today, 0 for the standard one
 * @param steps what was said last, those of one stage in their order
 * @param stages the project's stages, in their order
 * @param actions the project's key actions
 * @param versions every version, the newest first
 */
@Json
public record PlaybookDto(
        int version,
        boolean mayEdit,
        String today,
        int inForce,
        List<StepDto> steps,
        List<Named> stages,
        List<Named> actions,
        List<Version> versions) {

    /** A stage or key action by its code and its name in the asker's language; archived ones stay where they are. */
    @Json
    public record Named(String code, String name, boolean archived) {}

    /**
     * One version.
     *
     * @param from the day from which it holds
     * @param changedAt an instant
     */
    @Json
    public record Version(int version, String from, PersonDto changedBy, String changedAt, List<StepDto> steps) {}

    static PlaybookDto of(
            PlaybookHistory history,
            boolean mayEdit,
            LocalDate today,
            Vocabulary words,
            Stages stages,
            Function<String, PersonDto> people,
            Locale language) {
        Optional<PlaybookVersion> inForce = history.versionOn(today);
        return new PlaybookDto(
                history.version(),
                mayEdit,
                today.toString(),
                inForce.map(PlaybookVersion::number).orElse(0),
                StepDto.of(history.latest(), words, language),
                stages.stages().stream()
                        .map(each -> new Named(each.code(), each.label().in(language), each.archived()))
                        .toList(),
                words.words().stream()
                        .filter(word -> word.metric().isKeyAction())
                        .map(word ->
                                new Named(word.metric().code(), word.label().in(language), word.archived()))
                        .toList(),
                history.newestFirst().stream()
                        .map(each -> new Version(
                                each.number(),
                                each.from().toString(),
                                people.apply(each.changedBy()),
                                each.changedAt().toString(),
                                StepDto.of(each.playbook(), words, language)))
                        .toList());
    }
}
