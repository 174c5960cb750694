package io.attain.coaching;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far a skill has come: the sessions held and their scores. Scores of sessions not held, or out of the scale, are not
 * counted.
 *
 * @param held how many sessions took place
 * @param mean the mean score, to one decimal; empty if none is scored
 * @param spread highest minus lowest score; empty if none is scored
 * @param latest the score of the last scored session; empty if none is scored
 */
public record CoachingProgress(int held, OptionalDouble mean, OptionalDouble spread, OptionalDouble latest) {

    /** The progress of these sessions, given in the order they were planned. */
    public static CoachingProgress of(List<CoachingSession> sessions) {
        List<CoachingSession> held =
                sessions.stream().filter(CoachingSession::held).toList();
        double[] scores = held.stream()
                .filter(session -> !session.isOutOfScale())
                .map(CoachingSession::score)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        if (scores.length == 0) {
            return new CoachingProgress(
                    held.size(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        DoubleSummaryStatistics statistics = new DoubleSummaryStatistics();
        for (double score : scores) {
            statistics.accept(score);
        }
        return new CoachingProgress(
                held.size(),
                OptionalDouble.of(oneDecimal(statistics.getAverage())),
                OptionalDouble.of(oneDecimal(statistics.getMax() - statistics.getMin())),
                OptionalDouble.of(scores[scores.length - 1]));
    }

    private static double oneDecimal(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
