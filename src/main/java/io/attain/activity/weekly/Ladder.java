package io.attain.activity.weekly;

import io.attain.words.Stage;
import io.attain.words.Stages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far each of a project's stages is, where all that are won are behind all that are open: looked up for every change.
 *
 * @param open the codes of those that are open, in order
 * @param ranks how far those are that are open or won, by code
 * @param lost the codes of those that are lost
 */
public record Ladder(List<String> open, Map<String, Integer> ranks, Set<String> lost) {

    /** Of a stage that is neither open nor won. */
    static final int NONE = -1;

    public Ladder {
        open = List.copyOf(open);
        ranks = Map.copyOf(ranks);
        lost = Set.copyOf(lost);
    }

    /** Of a project's stages. */
    public static Ladder of(Stages stages) {
        List<String> open = codes(stages, Stage.Kind.OPEN).toList();
        Map<String, Integer> ranks = new HashMap<>();
        codes(stages, Stage.Kind.WON).forEach(code -> ranks.put(code, open.size()));
        open.forEach(code -> ranks.put(code, open.indexOf(code)));
        return new Ladder(open, ranks, codes(stages, Stage.Kind.LOST).collect(Collectors.toSet()));
    }

    private static Stream<String> codes(Stages stages, Stage.Kind kind) {
        return stages.stages().stream().filter(stage -> stage.kind() == kind).map(Stage::code);
    }

    int rank(@Nullable String code) {
        return code == null ? NONE : ranks.getOrDefault(code, NONE);
    }

    /** Whether what is at a stage is lost. */
    public boolean isLost(@Nullable String code) {
        return code != null && lost.contains(code);
    }
}
