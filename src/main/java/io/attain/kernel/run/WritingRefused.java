package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A writing cannot be done, and nothing of it is, but what the problems name. */
public class WritingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many are logged. */
    private static final int IN_MESSAGE = 20;

    @SuppressWarnings("serial") // made by List.copyOf, which is serializable; its records are never sent
    private final List<Problem> problems;

    public WritingRefused(List<Problem> problems) {
        super(problems.stream().limit(IN_MESSAGE).map(Problem::message).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** What stands in the way, at least one thing. */
    public final List<Problem> problems() {
        return problems;
    }
}
