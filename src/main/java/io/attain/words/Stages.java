package io.attain.words;

import io.attain.kernel.Whole;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A project's stages, in the order in which one leads to the next.
 *
 * @param version how often they were changed
 * @param stages each code once; none ever goes, for facts and metrics name it
 */
public record Stages(int version, List<Stage> stages) implements Whole {

    public Stages {
        stages = List.copyOf(stages);
    }

    /** The stage of a code. */
    public Optional<Stage> find(String code) {
        return stages.stream().filter(stage -> stage.code().equals(code)).findFirst();
    }

    /** The stage of whatever is in a status; nothing if none has it. */
    public Optional<Stage> ofStatus(String statusId) {
        return stages.stream()
                .filter(stage -> stage.statuses().contains(statusId))
                .findFirst();
    }

    /**
     * The stage in use of a code or of a name in either language, as people write it in files; a code in another case comes
     * last.
     */
    public Optional<Stage> named(String text) {
        return firstInUse(stage -> stage.code().equals(text))
                .or(() -> firstInUse(stage -> stage.label().isCalled(text)))
                .or(() -> firstInUse(stage -> stage.code().equalsIgnoreCase(text)));
    }

    private Optional<Stage> firstInUse(Predicate<Stage> wanted) {
        return inUse().stream().filter(wanted).findFirst();
    }

    /** The stages that are not archived. */
    public List<Stage> inUse() {
        return stages.stream().filter(stage -> !stage.archived()).toList();
    }

    /** Whether a status belongs to a stage. */
    public boolean hasStatus(String statusId) {
        return ofStatus(statusId).isPresent();
    }

    /** Whether both say the same of every status: then no figure tells one from the other. */
    public boolean mapsAs(Stages other) {
        return mapping().equals(other.mapping());
    }

    private List<Stage> mapping() {
        return stages.stream()
                .map(stage -> new Stage(
                        stage.code(),
                        Label.NONE,
                        stage.kind(),
                        stage.statuses().stream().sorted().toList(),
                        false))
                .filter(stage -> !stage.statuses().isEmpty())
                .sorted(Comparator.comparing(Stage::code))
                .toList();
    }

    @Override
    public boolean saysAs(Whole other) {
        return other instanceof Stages its && stages.equals(its.stages);
    }
}
