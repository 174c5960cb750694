package io.attain.activity.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweredAskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Ask PRICE = problem("Price", "too high");
    private static final Ask SUPPORT = new Ask(1, "wang", MONDAY, Ask.Kind.SUPPORT, "", "samples");

    @Test
    void anAnswerBelongsToTheVeryAsk() {
        Ask other = problem("Price", "too low");
        Answer answer = to(other);

        assertThat(AnsweredAsk.join(List.of(PRICE, other), List.of(answer)))
                .containsExactly(
                        new AnsweredAsk(PRICE, List.of(), false), new AnsweredAsk(other, List.of(answer), false));
    }

    @Test
    void anAskWhoseLogWasCorrectedKeepsItsAnswers() {
        Answer first = to(PRICE);
        Ask corrected = problem("Price", "10 % too high");

        AnsweredAsk now = only(AnsweredAsk.join(List.of(corrected), List.of(first)));
        assertThat(now.answers()).containsExactly(first);
        assertThat(now.isChanged()).isTrue();

        Answer second = to(corrected);
        AnsweredAsk again = only(AnsweredAsk.join(List.of(problem("Prices", "10 % too high")), List.of(first, second)));
        assertThat(again.answers()).containsExactly(second);
        assertThat(only(AnsweredAsk.join(List.of(corrected), List.of(to(corrected))))
                        .isChanged())
                .isFalse();
        assertThat(only(AnsweredAsk.join(
                                List.of(new Ask(1, "wang", MONDAY, Ask.Kind.SUPPORT, "", "two samples")),
                                List.of(to(SUPPORT))))
                        .isChanged())
                .isTrue();
    }

    @Test
    void anotherAskIsNotAnsweredByWhatWasSaidToOneThatIsGone() {
        Answer answer = to(PRICE);
        Ask other = problem("Delivery", "late");

        assertThat(AnsweredAsk.join(List.of(other, SUPPORT), List.of(answer)))
                .containsExactly(
                        new AnsweredAsk(other, List.of(), false),
                        new AnsweredAsk(SUPPORT, List.of(), false),
                        new AnsweredAsk(PRICE, List.of(answer), true));
    }

    @Test
    void problemsAreNotOneForWhatNeitherSays() {
        assertThat(AnsweredAsk.join(List.of(problem("Delivery", "")), List.of(to(problem("Price", "")))))
                .extracting(AnsweredAsk::isAnswered)
                .containsExactly(false, true);
        assertThat(AnsweredAsk.join(List.of(problem("", "late")), List.of(to(problem("", "too high")))))
                .extracting(AnsweredAsk::isAnswered)
                .containsExactly(false, true);
    }

    @Test
    void anAskOfAnotherDayOrOfSomebodyElseIsAnother() {
        Ask tuesday = new Ask(1, "wang", MONDAY.plusDays(1), Ask.Kind.PROBLEM, "Price", "too high");
        Ask luos = new Ask(1, "luo", MONDAY, Ask.Kind.PROBLEM, "Price", "too high");

        assertThat(AnsweredAsk.join(List.of(tuesday, luos), List.of(to(PRICE))))
                .extracting(AnsweredAsk::isAnswered)
                .containsExactly(false, false, true);
    }

    @Test
    void whatALogSaysTwiceIsAskedOnce() {
        assertThat(AnsweredAsk.join(List.of(PRICE, PRICE), List.of())).hasSize(1);
    }

    private static AnsweredAsk only(List<AnsweredAsk> all) {
        return all.stream().filter(each -> !each.withdrawn()).findFirst().orElseThrow();
    }

    private static Ask problem(String tag, String text) {
        return new Ask(1, "wang", MONDAY, Ask.Kind.PROBLEM, tag, text);
    }

    private static Answer to(Ask ask) {
        return new Answer(ask, Answer.How.COMMENT, "mei", Instant.EPOCH, "I call them", null, null);
    }
}
