package io.attain.planning.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Talks about targets in memory. */
public final class InMemoryAnswers implements Answers {

    private final Map<Long, List<Answer>> talks = new HashMap<>();

    @Override
    public List<Answer> of(long issueId) {
        return List.copyOf(talks.getOrDefault(issueId, List.of()));
    }

    @Override
    public Map<Long, List<Answer>> of(Collection<Long> issueIds) {
        Map<Long, List<Answer>> found = new HashMap<>(talks);
        found.keySet().retainAll(issueIds);
        found.replaceAll((id, talk) -> List.copyOf(talk));
        return found;
    }

    @Override
    public boolean add(long issueId, Answer answer) {
        if (of(issueId).stream().anyMatch(known -> known.number() == answer.number())) {
            return false;
        }
        List<Answer> talk = talks.computeIfAbsent(issueId, id -> new ArrayList<>());
        talk.add(answer);
        talk.sort(Comparator.comparing(Answer::number));
        return true;
    }
}
