package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.LogRate;
import io.attain.activity.completion.Completion;
import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.FrozenFigures.Kind;
import io.attain.attainment.figures.Pace;
import io.attain.kernel.Exact;
import io.attain.results.Tally;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What is noted of a closed week is read as it was written, for good. */
class FrozenFiguresTest {

    @Property
    void sumsAreReadAsTheyWereWritten(
            @ForAll long amount, @ForAll @LongRange(min = 0) long count, @ForAll long other, @ForAll long more) {
        assertThat(again(Kind.NUMBER, amount)).isEqualTo(amount);
        assertThat(again(Kind.TALLY, new Tally(amount, count))).isEqualTo(new Tally(amount, count));
        assertThat(again(Kind.REACH, new Contacts.Reach(amount, count))).isEqualTo(new Contacts.Reach(amount, count));
        assertThat(again(Kind.PASSAGE, new Passage(amount, count, other, more)))
                .isEqualTo(new Passage(amount, count, other, more));
    }

    @Property
    void sharesAreReadAsTheyWereWritten(
            @ForAll @IntRange(min = 0) int expected,
            @ForAll @IntRange(min = 0) int handedIn,
            @ForAll("exacts") Exact done,
            @ForAll("exacts") Exact met,
            @ForAll("exacts") Exact due) {
        LogRate rate = new LogRate(expected, handedIn, handedIn / 2);
        Completion completion = new Completion(done, met, due);

        assertThat(again(Kind.RATE, rate)).isEqualTo(rate);
        assertThat(again(Kind.COMPLETION, completion)).isEqualTo(completion);
    }

    @Property
    void whereATargetStoodIsReadAsItWasWrittenAlsoWithoutResultsOrPace(
            @ForAll long target, @ForAll("actuals") Long actual, @ForAll("exacts") Exact expected, @ForAll Pace pace) {
        for (TargetStand.At at : new TargetStand.At[] {
            new TargetStand.At(target, actual, expected, pace), new TargetStand.At(target, null, expected, null)
        }) {
            assertThat(again(Kind.STAND, at)).isEqualTo(at);
        }
    }

    @Example
    void whatNothingWasNotedOfIsNone() {
        FrozenFigures nothing = new FrozenFigures(new TreeMap<>());

        assertThat(nothing.of("won", Kind.TALLY)).isEqualTo(Tally.NONE);
        assertThat(nothing.of("target/7", Kind.STAND)).isEqualTo(TargetStand.At.NONE);
        assertThat(nothing.people("won")).isEmpty();
        assertThat(nothing.after("tag/")).isEmpty();
    }

    @Example
    void figuresOfAllAndOfPeopleAreToldApart() {
        FrozenFigures noted = new FrozenFigures(new TreeMap<>(Map.of(
                "tag/Price", "3", "tag/Price@lily", "2", "tag/Price@wang", "1", "tag/Delivery", "1", "logs", "1 1 1")));

        assertThat(noted.after("tag/")).containsExactly("Delivery", "Price");
        assertThat(noted.people("tag/Price")).containsExactly("lily", "wang");
        assertThat(noted.of(FrozenFigures.code("tag/Price", "lily"), Kind.NUMBER))
                .isEqualTo(2);
    }

    @Example
    void aClosedWeekSaysWhatItClosedWithAndBesideItWhatWasCorrectedSince() {
        FrozenFigures closed = new FrozenFigures(new TreeMap<>(Map.of("calls", "5", "calls@lily", "5")));
        ClosedFigures told = new ClosedFigures(closed, null);
        Compared<Long> live = Compared.of(Map.of("lily", 7L, "wang", 1L), Map.of("lily", 4L), 0L, Long::sum);

        Compared<Long> shown = told.figure("calls", Kind.NUMBER, live);

        assertThat(shown.all()).isEqualTo(new Against<>(5L, 4L, 8L));
        assertThat(shown.people())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("lily", new Against<>(5L, 4L, 7L), "wang", new Against<>(0L, 0L, 1L)));
    }

    @Example
    void whoHasNothingAnyMoreIsStillToldWithWhatTheWeekClosedWith() {
        FrozenFigures closed = new FrozenFigures(new TreeMap<>(Map.of("calls", "5", "calls@gone", "5")));

        Compared<Long> shown = new ClosedFigures(closed, closed).figure("calls", Kind.NUMBER, Compared.of(0L, 0L));

        assertThat(shown.people()).containsOnlyKeys("gone");
        assertThat(shown.people().get("gone")).isEqualTo(new Against<>(5L, 5L, 0L));
    }

    @Provide
    Arbitrary<Exact> exacts() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs().between(1, Long.MAX_VALUE))
                .as(Exact::of);
    }

    @Provide
    Arbitrary<Long> actuals() {
        return Arbitraries.longs().injectNull(0.1);
    }

    private static <T> T again(Kind<T> kind, T figure) {
        return kind.read().apply(kind.write().apply(figure));
    }
}
