package io.attain.planning.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was said about the amounts of targets: a truth that the issues do not keep. */
public interface Answers {

    /** The talk about a target, in its order. */
    List<Answer> of(long issueId);

    /** The talks about several, by issue id; one without any is missing. */
    Map<Long, List<Answer>> of(Collection<Long> issueIds);

    /**
     * Adds a word to a talk.
     *
     * @return false if somebody else was faster: the talk has a word of that number now
     */
    boolean add(long issueId, Answer answer);
}
