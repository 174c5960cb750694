package io.attain.activity.asks.store;

import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.IdLists;
import io.attain.kernel.store.KeyedRows;
import io.attain.kernel.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Answers in Active Objects. */
@Component
public record StoredAskAnswers(Tables tables) implements Answers {

    @Override
    public long add(Answer answer) {
        Ask ask = answer.ask();
        Columns row = Columns.of("PROJECT_ID", ask.projectId())
                .and("PERSON_KEY", ask.person())
                .and("DAY_NUMBER", ask.day())
                .and("KIND", ask.kind())
                .and("TAG", ask.tag())
                .and("TEXT", ask.text())
                .and("HOW", answer.how())
                .and("BY_KEY", answer.by())
                .and("ANSWERED_AT", answer.at())
                .and("WORDS", answer.words())
                .and("SUBJECT_ID", answer.subjectId())
                .and("ISSUE_ID", answer.issueId());
        return rows().create(row).getID();
    }

    @Override
    public List<Begun<Answer>> begun(long projectId) {
        Query asked = Query.select()
                .where("PROJECT_ID = ? AND HOW <> ? AND ISSUE_ID IS NULL", projectId, Answer.How.COMMENT.name());
        return rows().list(asked).stream()
                .map(row -> new Begun<>(row.getID(), answer(row)))
                .toList();
    }

    @Override
    public void end(Begun<Answer> begun, long issueId) {
        Answer ended = begun.what().ended(issueId);
        boolean unused = rows().change(begun.id(), row -> {
            row.setWords(ended.words());
            row.setIssueId(ended.issueId());
        });
    }

    @Override
    public void drop(Begun<Answer> begun) {
        rows().remove(begun.id());
    }

    @Override
    public List<Answer> of(long projectId, Collection<String> people, Period days) {
        Set<String> them = Set.copyOf(people);
        if (them.isEmpty()) {
            return List.of();
        }
        List<Object> values =
                new ArrayList<>(List.of(projectId, Columns.number(days.start()), Columns.number(days.last())));
        String asked = "PROJECT_ID = ? AND DAY_NUMBER >= ? AND DAY_NUMBER <= ?";
        if (!IdLists.areMany(them)) {
            asked += " AND " + IdLists.in("PERSON_KEY", List.copyOf(them));
            values.addAll(them);
        }
        Map<Long, Answer> found = new TreeMap<>();
        find(found, Query.select().where(asked, values.toArray()));
        return found.values().stream()
                .filter(answer -> them.contains(answer.ask().person()))
                .toList();
    }

    @Override
    public List<Answer> ofIssues(Collection<Long> issueIds) {
        Map<Long, Answer> found = new TreeMap<>();
        IdLists.forEach(issueIds, ids -> {
            find(found, IdLists.query("SUBJECT_ID", ids));
            find(found, IdLists.query("ISSUE_ID", ids));
        });
        return List.copyOf(found.values());
    }

    private KeyedRows<AnswerRow> rows() {
        return tables.keyed(AnswerRow.class, "ID");
    }

    private void find(Map<Long, Answer> found, Query asked) {
        for (AnswerRow row : rows().list(asked)) {
            Answer answer = answer(row);
            if (!answer.isBegun()) {
                found.put(row.getID(), answer);
            }
        }
    }

    private static Answer answer(AnswerRow row) {
        return new Answer(
                new Ask(
                        row.getProjectId(),
                        row.getPersonKey(),
                        LocalDate.ofEpochDay(row.getDayNumber()),
                        Ask.Kind.valueOf(row.getKind()),
                        Columns.text(row.getTag()),
                        Columns.text(row.getText())),
                Answer.How.valueOf(row.getHow()),
                row.getByKey(),
                row.getAnsweredAt().toInstant(),
                Columns.text(row.getWords()),
                row.getSubjectId(),
                row.getIssueId());
    }
}
