package io.attain.attainment.figures;

import io.attain.kernel.Sums;
import io.attain.results.Tally;

/**
 * A cut of a target beside the first one. What its parts leave of the target is its rest, and so is what they leave of the
 * actual.
 *
 * @param parts how many there are
 * @param target what they ask together, in minor units
 * @param tally what has been reached in them
 */
public record CutFigures(String name, int parts, long target, Tally tally) {

    CutFigures plus(CutFigures other) {
        return new CutFigures(name, parts + other.parts, Sums.plus(target, other.target), tally.plus(other.tally));
    }
}
