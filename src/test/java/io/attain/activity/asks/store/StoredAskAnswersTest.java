package io.attain.activity.asks.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.DailyLog;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Ask;
import io.attain.activity.store.StoredLogs;
import io.attain.kernel.Begun;
import io.attain.kernel.Period;
import io.attain.kernel.store.PlainSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.LOGS, value = AnswerRow.class)
class StoredAskAnswersTest {

    private static final Instant THEN = Instant.parse("2026-11-24T01:00:00Z");
    private static final Period WEEK = Period.ofInclusive(MONDAY, MONDAY.plusDays(6));

    @Test
    void answersAreFoundByTheirWriterAndByTheirIssues(AoDatabase database) {
        StoredAskAnswers answers = new StoredAskAnswers(database.tables());
        Ask price = new Ask(1, "lily", MONDAY, Ask.Kind.PROBLEM, "Price", "价格太高");
        Ask support = new Ask(1, "lily", MONDAY.plusDays(1), Ask.Kind.SUPPORT, "", "x".repeat(4_000));
        Answer comment = new Answer(price, Answer.How.COMMENT, "mei", THEN, "I call them", null, null);
        Answer request = new Answer(support, Answer.How.REQUEST, "mei", THEN, "", 7L, 8L);
        long unused = answers.add(comment) + answers.add(request);
        unused = answers.add(new Answer(
                new Ask(2, "lily", MONDAY, Ask.Kind.SUPPORT, "", "y"), Answer.How.TASK, "mei", THEN, "", 9L, 10L));

        assertThat(answers.of(1, List.of("lily", "wang"), WEEK)).containsExactly(comment, request);
        assertThat(answers.of(1, List.of("lily"), Period.ofInclusive(MONDAY, MONDAY)))
                .containsExactly(comment);
        assertThat(answers.of(1, List.of("wang"), WEEK)).isEmpty();
        assertThat(answers.ofIssues(List.of(7L))).containsExactly(request);
        assertThat(answers.ofIssues(List.of(8L, 7L))).containsExactly(request);
        assertThat(answers.ofIssues(List.of())).isEmpty();
    }

    @Test
    void thoseOfManyAreReadAtOnceAndNobodyElses(AoDatabase database) {
        StoredAskAnswers answers = new StoredAskAnswers(database.tables());
        List<Answer> both = Stream.of("lily", "tom")
                .map(person -> new Answer(
                        new Ask(1, person, MONDAY, Ask.Kind.PROBLEM, "Price", "x"),
                        Answer.How.COMMENT,
                        "mei",
                        THEN,
                        "I call them",
                        null,
                        null))
                .toList();
        both.forEach(answer -> assertThat(answers.add(answer)).isPositive());
        List<String> many = Stream.concat(
                        Stream.of("lily"), IntStream.range(0, 1_500).mapToObj(number -> "rep" + number))
                .toList();

        assertThat(answers.of(1, many, WEEK)).containsExactly(both.get(0));
        assertThat(answers.of(1, List.of(), WEEK)).isEmpty();
        assertThat(database.sent(() -> answers.of(1, many, WEEK))).hasSize(1);
    }

    @Test
    void whatIsBegunIsToldOnceItsIssueIsMade(AoDatabase database) {
        StoredAskAnswers answers = new StoredAskAnswers(database.tables());
        Answer first = begun("Samples");
        Answer second = begun("More samples");
        long unused = answers.add(first) + answers.add(second);

        assertThat(answers.of(1, List.of("lily"), WEEK)).isEmpty();
        assertThat(answers.ofIssues(List.of(7L))).isEmpty();
        assertThat(answers.begun(2)).isEmpty();
        List<Begun<Answer>> begun = answers.begun(1);
        assertThat(begun).extracting(Begun::what).containsExactlyInAnyOrder(first, second);

        begun.forEach(each -> {
            if (each.what().equals(first)) {
                answers.end(each, 8);
            } else {
                answers.drop(each);
            }
        });
        assertThat(answers.begun(1)).isEmpty();
        assertThat(answers.ofIssues(List.of(7L))).containsExactly(first.ended(8));
    }

    private static Answer begun(String summary) {
        Ask ask = new Ask(1, "lily", MONDAY, Ask.Kind.SUPPORT, "", "samples");
        return new Answer(ask, Answer.How.REQUEST, "mei", THEN, summary, 7L, null);
    }

    @Test
    void whatLogsAskForIsReadWithoutTheirDrafts(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLogs logs = new StoredLogs(database.activeObjects(), sql);
        StoredAsks asks = new StoredAsks(sql);
        logs.save(log("lily", MONDAY, "samples", true));
        logs.save(log("lily", MONDAY.plusDays(1), "", true));
        logs.save(log("lily", MONDAY.plusDays(2), "an expert", false));
        logs.save(log("wang", MONDAY, "a tool", true));

        assertThat(asks.of(1, List.of("lily"), WEEK))
                .containsExactly(
                        problem("lily", MONDAY), problem("lily", MONDAY.plusDays(1)), support("lily", "samples"));
        assertThat(asks.of(1, List.of("lily", "wang"), Period.ofInclusive(MONDAY, MONDAY)))
                .containsExactlyInAnyOrder(
                        problem("lily", MONDAY),
                        support("lily", "samples"),
                        problem("wang", MONDAY),
                        support("wang", "a tool"));
        assertThat(asks.of(2, List.of("lily"), WEEK)).isEmpty();
        assertThat(asks.of(1, List.of(), WEEK)).isEmpty();
    }

    private static Ask problem(String person, LocalDate day) {
        return new Ask(1, person, day, Ask.Kind.PROBLEM, "Price", "");
    }

    private static Ask support(String person, String text) {
        return new Ask(1, person, MONDAY, Ask.Kind.SUPPORT, "", text);
    }

    private static DailyLog log(String person, LocalDate day, String support, boolean submitted) {
        return new DailyLog(
                1,
                person,
                day,
                new DailyLog.Content(Map.of(), List.of(), "", List.of(new DailyLog.Problem("Price", "")), support),
                submitted,
                THEN);
    }
}
