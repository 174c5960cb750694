package io.attain.activity.asks;

import io.attain.kernel.Period;
import java.util.Collection;
import java.util.List;

/** Where answers to asks are kept; none is ever changed. */
public interface Answers {

    /** Keeps one. */
    void add(Answer answer);

    /** What was answered to some people's asks of some days, the earliest first. */
    List<Answer> of(long projectId, Collection<String> people, Period days);

    /** What was answered about some issues, or by them, the earliest first. */
    List<Answer> ofIssues(Collection<Long> issueIds);
}
