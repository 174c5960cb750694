package io.attain.words.web;

import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.WholeBody;
import io.attain.kernel.web.WholeNumber;
import io.attain.words.Label;
import io.attain.words.OpportunityStatuses;
import io.attain.words.StageProposal;
import io.attain.words.Stages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project's stages in their order.
 *
 * @param version how often they were changed
 * @param mayEdit whether the asker may change them
 * @param statuses what the project's opportunities can be in
 */
@Json
public record StagesDto(int version, boolean mayEdit, List<Stage> stages, List<Status> statuses) {

    /**
     * A stage.
     *
     * @param kind open, won or lost
     * @param name what it is called in the asker's language
     * @param statuses the ids of its statuses
     */
    @Json
    public record Stage(
            String code,
            String kind,
            String name,
            String english,
            String chinese,
            List<String> statuses,
            boolean archived) {}

    /** A status of the workflow of the project's opportunities, by Jira's id and name. */
    @Json
    public record Status(String id, String name) {}

    /** What a change sends: all stages, those without code being new; {@code version} is that of the stages seen. */
    @Json
    public record Body(@Nullable WholeNumber version, @Nullable List<Entry> stages)
            implements WholeBody<StageProposal> {

        @Override
        public StageProposal proposal() {
            return new StageProposal(WholeBody.each(stages, Entry::entry));
        }
    }

    /** One stage as it is to be. */
    @Json
    public record Entry(
            @Nullable String code,
            @Nullable String english,
            @Nullable String chinese,
            @Nullable String kind,
            @Nullable List<String> statuses,
            boolean archived) {

        StageProposal.Entry entry() {
            return new StageProposal.Entry(
                    VisibleText.line(code),
                    new Label(VisibleText.line(english), VisibleText.line(chinese)),
                    kindOf(VisibleText.line(kind)),
                    statuses == null ? List.of() : statuses.stream().distinct().toList(),
                    archived);
        }

        private static Optional<io.attain.words.Stage.Kind> kindOf(String sent) {
            return Stream.of(io.attain.words.Stage.Kind.values())
                    .filter(kind -> kind.code().equals(sent))
                    .findFirst();
        }
    }

    static StagesDto of(Stages stages, List<OpportunityStatuses.Status> offered, boolean mayEdit, Locale language) {
        return new StagesDto(
                stages.version(),
                mayEdit,
                stages.stages().stream().map(stage -> stage(stage, language)).toList(),
                offered.stream()
                        .map(status -> new Status(status.id(), status.name()))
                        .toList());
    }

    private static Stage stage(io.attain.words.Stage stage, Locale language) {
        return new Stage(
                stage.code(),
                stage.kind().code(),
                stage.label().in(language),
                stage.label().english(),
                stage.label().chinese(),
                stage.statuses(),
                stage.archived());
    }
}
