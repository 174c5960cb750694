package io.attain.activity.asks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What logs say now and what was answered, joined: nothing is lost, and nothing is told twice. */
class AskLawsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Provide
    Arbitrary<Ask> asks() {
        return Combinators.combine(
                        Arbitraries.of("lily", "tom"),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(Ask.Kind.values()),
                        Arbitraries.of("", "Price", "Delivery"),
                        Arbitraries.of("late", "too high", "samples"))
                .as((person, day, kind, tag, text) ->
                        new Ask(1, person, MONDAY.plusDays(day), kind, kind == Ask.Kind.SUPPORT ? "" : tag, text));
    }

    private static List<Answer> answers(List<Ask> asks) {
        List<Answer> answers = new ArrayList<>();
        asks.forEach(ask -> answers.add(new Answer(
                ask,
                Answer.How.COMMENT,
                "mei",
                Instant.EPOCH.plusSeconds(answers.size()),
                "Word " + answers.size(),
                null,
                null)));
        return answers;
    }

    @Property
    void eachAnswerAndEachAskIsToldOnce(
            @ForAll @Size(max = 6) List<@From("asks") Ask> said,
            @ForAll @Size(max = 6) List<@From("asks") Ask> answered) {
        List<Answer> answers = answers(answered);

        List<AnsweredAsk> told = AnsweredAsk.join(said, answers);

        assertThat(told.stream().flatMap(each -> each.answers().stream())).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(told.stream().filter(each -> !each.withdrawn()).map(AnsweredAsk::ask))
                .containsExactlyElementsOf(new LinkedHashSet<>(said));
        assertThat(told.stream().map(AnsweredAsk::ask)).doesNotHaveDuplicates();
    }

    /** Of a log that stays as it is, each answer is to the very words that are told with it. */
    @Property
    void whatNobodyCorrectedIsNotChanged(@ForAll @Size(max = 6) List<@From("asks") Ask> said, @ForAll Random random) {
        List<Ask> answered = said.stream().filter(ask -> random.nextBoolean()).toList();

        List<AnsweredAsk> told = AnsweredAsk.join(said, answers(answered));

        assertThat(told).noneMatch(AnsweredAsk::isChanged).noneMatch(AnsweredAsk::withdrawn);
        assertThat(told.stream().filter(AnsweredAsk::isAnswered).map(AnsweredAsk::ask))
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(answered));
    }

    /** An answer to one person's log of a day is never told with another's, nor with another day's or kind's. */
    @Property
    void anAnswerStaysWithItsLog(
            @ForAll @Size(max = 6) List<@From("asks") Ask> said,
            @ForAll @Size(max = 6) List<@From("asks") Ask> answered) {
        assertThat(AnsweredAsk.join(said, answers(answered)))
                .allSatisfy(told -> assertThat(told.answers()).allSatisfy(answer -> {
                    assertThat(answer.ask().person()).isEqualTo(told.ask().person());
                    assertThat(answer.ask().day()).isEqualTo(told.ask().day());
                    assertThat(answer.ask().kind()).isEqualTo(told.ask().kind());
                }));
    }
}
