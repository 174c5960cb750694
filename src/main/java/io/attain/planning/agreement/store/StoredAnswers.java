package io.attain.planning.agreement.store;

import io.attain.kernel.store.Columns;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Tables;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.Answers;
import io.attain.targets.TermsText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The talks about targets in Active Objects. */
@Component
public record StoredAnswers(Tables tables) implements Answers {

    @Override
    public List<Answer> of(long issueId) {
        return answers(rows().of(issueId));
    }

    @Override
    public Map<Long, List<Answer>> of(Collection<Long> issueIds) {
        Map<Long, List<Answer>> found = new HashMap<>();
        rows().of(issueIds, TargetAnswerRow::getIssueId).forEach((issue, its) -> found.put(issue, answers(its)));
        return found;
    }

    @Override
    public boolean add(long issueId, Answer answer) {
        return rows().append(
                        issueId,
                        answer.number(),
                        Columns.of("ROUND_NO", answer.round())
                                .and("KIND", answer.kind())
                                .and("SAID_BY", answer.by())
                                .and("SAID_ON", answer.at())
                                .and("ASKED_AMOUNT", answer.asked())
                                .and("GIVEN_AMOUNT", answer.value())
                                .and("REASON", answer.reason())
                                .and("EFFECTIVE_DAY", answer.effective())
                                .and("TERMS", TermsText.of(answer.terms())));
    }

    private NumberedRows<TargetAnswerRow> rows() {
        return tables.numbered(TargetAnswerRow.class, "ISSUE_ID", "ANSWER_NO");
    }

    private static List<Answer> answers(List<TargetAnswerRow> rows) {
        return rows.stream().map(StoredAnswers::answer).toList();
    }

    private static Answer answer(TargetAnswerRow row) {
        Integer day = row.getEffectiveDay();
        return new Answer(
                row.getAnswerNo(),
                row.getRoundNo(),
                Answer.Kind.valueOf(row.getKind()),
                row.getSaidBy(),
                row.getAskedAmount(),
                row.getGivenAmount(),
                Columns.text(row.getReason()),
                day == null ? null : LocalDate.ofEpochDay(day),
                row.getSaidOn().toInstant(),
                TermsText.read(row.getTerms()));
    }
}
