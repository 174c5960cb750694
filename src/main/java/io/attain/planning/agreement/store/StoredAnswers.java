package io.attain.planning.agreement.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.Writing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The talks about targets in Active Objects. */
@Component
public final class StoredAnswers implements Answers {

    private static final String SLOT = "SLOT";

    private final ActiveObjects ao;
    private final Writing writing;

    public StoredAnswers(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        this.writing = new Writing(ao);
    }

    @Override
    public List<Answer> of(long issueId) {
        return of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    @Override
    public Map<Long, List<Answer>> of(Collection<Long> issueIds) {
        Map<Long, List<Answer>> found = new HashMap<>();
        IdLists.forEach(
                issueIds,
                (ids, marks) -> found.putAll(Arrays.stream(ao.find(
                                TargetAnswerRow.class,
                                Query.select()
                                        .where("ISSUE_ID IN (" + marks + ")", ids.toArray())
                                        .order("ANSWER_NO ASC")))
                        .collect(Collectors.groupingBy(
                                TargetAnswerRow::getIssueId,
                                Collectors.mapping(StoredAnswers::answer, Collectors.toList())))));
        return found;
    }

    @Override
    public boolean add(long issueId, Answer answer) {
        return writing.add(TargetAnswerRow.class, SLOT, columns(issueId, answer));
    }

    private static Answer answer(TargetAnswerRow row) {
        Integer day = row.getEffectiveDay();
        String reason = row.getReason();
        return new Answer(
                row.getAnswerNo(),
                row.getRoundNo(),
                Answer.Kind.valueOf(row.getKind()),
                row.getSaidBy(),
                row.getAskedAmount(),
                row.getGivenAmount(),
                reason == null ? "" : reason,
                day == null ? null : LocalDate.ofEpochDay(day),
                row.getSaidOn().toInstant());
    }

    private static Map<String, Object> columns(long issueId, Answer answer) {
        Map<String, Object> columns = new HashMap<>();
        columns.put(SLOT, issueId + ":" + answer.number());
        columns.put("ISSUE_ID", issueId);
        columns.put("ANSWER_NO", answer.number());
        columns.put("ROUND_NO", answer.round());
        columns.put("KIND", answer.kind().name());
        columns.put("SAID_BY", answer.by());
        columns.put("SAID_ON", Date.from(answer.at()));
        columns.put("ASKED_AMOUNT", answer.asked());
        columns.put("GIVEN_AMOUNT", answer.value());
        columns.put("REASON", answer.reason());
        @Nullable LocalDate effective = answer.effective();
        if (effective != null) {
            columns.put("EFFECTIVE_DAY", Math.toIntExact(effective.toEpochDay()));
        }
        return columns;
    }
}
