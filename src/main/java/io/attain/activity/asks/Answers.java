package io.attain.activity.asks;

import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import java.util.Collection;
import java.util.List;

/** Where answers to asks are kept. What was told is never changed. */
public interface Answers {

    /** Keeps one; answers its id. */
    long add(Answer answer);

    /** Those of a project that were begun; they are told nowhere else. */
    List<Begun<Answer>> begun(long projectId);

    /** Keeps which issue is one that was begun. */
    void end(Begun<Answer> begun, long issueId);

    /** Forgets one that was begun. */
    void drop(Begun<Answer> begun);

    /** What was answered to some people's asks of some days, the earliest first. */
    List<Answer> of(long projectId, Collection<String> people, Period days);

    /** What was answered about some issues, or by them, the earliest first. */
    List<Answer> ofIssues(Collection<Long> issueIds);
}
