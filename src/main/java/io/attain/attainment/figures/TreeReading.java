package io.attain.attainment.figures;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The figures of a tree at one moment: what is expected by a day, and what had been reached when it was read. */
public record TreeReading(TreeFigures figures, RollUp results) {

    /** The figures of a node; nothing if it is none of the tree. */
    public Optional<Attainment> of(long issueId, PartsAsked asked) {
        return figures.of(issueId, results, asked);
    }

    /** Whether a part lays out its months otherwise than what it is a part of. */
    public boolean isPhasedOtherwise(long issueId) {
        return figures.isPhasedOtherwise(issueId);
    }

    /** How many parts of a node are of each pace; of those paces that there are. */
    public Map<Pace, Integer> paces(long issueId, PaceRule rule) {
        Map<Pace, Integer> paces = new EnumMap<>(Pace.class);
        figures.parts(issueId, results).forEach(part -> paces.merge(part.pace(rule), 1, Integer::sum));
        return paces;
    }
}
