package io.attain.kernel.run.store;

import io.attain.kernel.Told;
import io.attain.kernel.run.WritingRun.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems in one column: one a line, with tabs between its line of the file, its field and its message. */
final class ProblemText {

    private static final String TAB = "\t";

    /** More is told to nobody. */
    private static final int MOST_KEPT = 1_000;

    private ProblemText() {}

    static String of(List<Problem> problems) {
        return Told.first(problems, MOST_KEPT, problem -> problem.message().length()).stream()
                .map(ProblemText::of)
                .collect(Collectors.joining("\n"));
    }

    private static String of(Problem problem) {
        return String.join(
                TAB,
                problem.line() == null ? "" : problem.line().toString(),
                problem.field() == null ? "" : problem.field(),
                problem.message().replaceAll("\\R", " "));
    }

    static List<Problem> problems(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : text.lines().map(ProblemText::problem).toList();
    }

    private static Problem problem(String text) {
        String[] parts = text.split(TAB, 3);
        return new Problem(
                parts[0].isEmpty() ? null : Long.valueOf(parts[0]), parts[1].isEmpty() ? null : parts[1], parts[2]);
    }
}
