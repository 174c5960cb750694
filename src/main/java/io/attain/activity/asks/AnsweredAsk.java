package io.attain.activity.asks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An ask with its answers, the earliest first.
 *
 * @param withdrawn whether the log says it no more
 */
public record AnsweredAsk(Ask ask, List<Answer> answers, boolean withdrawn) {

    public AnsweredAsk {
        answers = List.copyOf(answers);
    }

    /** Whether somebody answered. */
    public boolean isAnswered() {
        return !answers.isEmpty();
    }

    /** Whether its log was corrected after it was answered, so that no answer is to these words. */
    public boolean isChanged() {
        return isAnswered() && answers.stream().noneMatch(answer -> answer.ask().equals(ask));
    }

    /**
     * Joins what logs say now with what was answered: an answer belongs to the very ask, else to the one that it became, else to
     * what is asked no more.
     */
    public static List<AnsweredAsk> join(Collection<Ask> said, Collection<Answer> answers) {
        Map<Ask, List<Answer>> given =
                answers.stream().collect(Collectors.groupingBy(Answer::ask, LinkedHashMap::new, Collectors.toList()));
        List<AnsweredAsk> all = new ArrayList<>();
        for (Ask ask : new LinkedHashSet<>(said)) {
            List<Answer> its = given.remove(ask);
            all.add(new AnsweredAsk(ask, its == null ? List.of() : its, false));
        }
        List<Ask> open = all.stream()
                .filter(each -> !each.isAnswered())
                .map(AnsweredAsk::ask)
                .toList();
        given.forEach((asked, its) -> {
            Optional<Ask> now = open.stream().filter(asked::resembles).findFirst();
            all.replaceAll(each -> now.filter(each.ask::equals).isPresent() ? each.with(its) : each);
            if (now.isEmpty()) {
                all.add(new AnsweredAsk(asked, its, true));
            }
        });
        return all;
    }

    private AnsweredAsk with(List<Answer> more) {
        return new AnsweredAsk(
                ask, Stream.concat(answers.stream(), more.stream()).toList(), withdrawn);
    }
}
