package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Promises that nobody could keep, by trying each minute at which a customer may ask. */
class AnswerGapLawsTest {

    private static final Instant BEGIN = Instant.parse("2027-03-05T09:00:00Z");
    private static final int MINUTES = 240;

    /** Each minute that is asked in vain lies in a gap, and each gap begins with one. */
    @Property(tries = 1000)
    void aGapIsWhereWhoeverAsksIsAnsweredTooLate(
            @ForAll @Size(max = 12) Set<@IntRange(max = 19) Integer> shifts,
            @ForAll @Size(max = 20) Set<@IntRange(max = 19) Integer> hours,
            @ForAll boolean always,
            @ForAll @IntRange(min = 1, max = 90) int limit,
            @ForAll @IntRange(max = 100) int from,
            @ForAll @IntRange(min = 1, max = 100) int length) {
        BitSet duty = minutes(shifts);
        BitSet counted = always ? minutes(IntStream.range(0, MINUTES).boxed().toList()) : minutes(hours);

        List<AnswerGap> gaps = AnswerGap.within(
                new Stretch(at(from), at(from + length)),
                time(duty),
                always ? CountedTime.always() : time(counted),
                Duration.ofMinutes(limit));

        List<Integer> told = gaps.stream().map(gap -> minute(gap.from())).toList();
        assertThat(told).isEqualTo(begins(duty, counted, limit, from, from + length));
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(minute(gap.due())).isEqualTo(due(counted, minute(gap.from()), limit));
            int back = duty.nextSetBit(minute(gap.from()));
            assertThat(gap.back()).isEqualTo(back < 0 ? null : at(back));
        });
    }

    /** Where nobody is on duty from within the time on, if whoever asks in some minute until somebody is asks in vain. */
    private static List<Integer> begins(BitSet duty, BitSet counted, int limit, int from, int to) {
        List<Integer> begins = new ArrayList<>();
        for (int begin = from; begin < to; begin++) {
            boolean isFirst = !duty.get(begin) && (begin == from || duty.get(begin - 1));
            int back = duty.nextSetBit(begin);
            boolean isInVain = isFirst
                    && IntStream.range(begin, back < 0 ? MINUTES : back)
                            .anyMatch(asked -> isInVain(duty, due(counted, asked, limit), asked));
            if (isInVain) {
                begins.add(begin);
            }
        }
        return begins;
    }

    private static boolean isInVain(BitSet duty, int due, int asked) {
        int back = duty.nextSetBit(asked);
        return due >= 0 && (back < 0 || back > due);
    }

    /** When so many minutes have counted since one; less than 0 if that never comes. */
    private static int due(BitSet counted, int asked, int limit) {
        int left = limit;
        for (int minute = asked; minute < counted.length(); minute++) {
            if (counted.get(minute) && --left == 0) {
                return minute + 1;
            }
        }
        return -1;
    }

    /** Ten minutes for each number. */
    private static BitSet minutes(Iterable<Integer> parts) {
        BitSet minutes = new BitSet();
        parts.forEach(part -> minutes.set(part * 10, part * 10 + 10));
        return minutes;
    }

    private static CountedTime time(BitSet minutes) {
        return moment -> Stream.iterate(
                        minutes.nextSetBit(0), begin -> begin >= 0, begin -> minutes.nextSetBit(end(minutes, begin)))
                .map(begin -> new Stretch(at(begin), at(end(minutes, begin))))
                .flatMap(stretch -> stretch.within(moment, Instant.MAX).stream());
    }

    private static int end(BitSet minutes, int begin) {
        return minutes.nextClearBit(begin);
    }

    private static Instant at(int minute) {
        return BEGIN.plus(minute, ChronoUnit.MINUTES);
    }

    private static int minute(Instant moment) {
        return Math.toIntExact(ChronoUnit.MINUTES.between(BEGIN, moment));
    }
}
