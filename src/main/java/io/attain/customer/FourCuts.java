package io.attain.customer;

import io.attain.kernel.VisibleText;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The four numbers that divide others into five classes, in order; of equal ones no value is in the class between.
 *
 * @param each none is less than the one before, and none below 0
 */
public record FourCuts(List<Long> each) {

    /** How many there are. */
    public static final int COUNT = 4;

    public FourCuts {
        each = List.copyOf(each);
        if (!isSound(each)) {
            throw new IllegalArgumentException("No cuts: " + each);
        }
    }

    public FourCuts(long first, long second, long third, long fourth) {
        this(List.of(first, second, third, fourth));
    }

    /** As people write them, {@code 30, 90, 180, 365}; nothing of what is no four numbers in order. */
    public static Optional<FourCuts> of(String text) {
        List<String> parts = Stream.of(VisibleText.plain(text).split("[,;、/\\s]+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        return Optional.of(parts)
                .filter(all -> all.stream().allMatch(part -> part.matches("\\d{1,9}")))
                .map(all -> all.stream().map(Long::valueOf).toList())
                .filter(FourCuts::isSound)
                .map(FourCuts::new);
    }

    private static boolean isSound(List<Long> each) {
        return each.size() == COUNT
                && each.get(0) >= 0
                && each.equals(each.stream().sorted().toList());
    }

    /** The class of what counts more the more it is: 5 from the last on. */
    public int from(long value) {
        return 1 + (int) each.stream().filter(cut -> value >= cut).count();
    }

    /** The class of what counts more the less it is: 5 up to the first. */
    public int below(long value) {
        return 1 + (int) each.stream().filter(cut -> value <= cut).count();
    }

    /** The same in another unit. */
    public FourCuts in(LongUnaryOperator unit) {
        return new FourCuts(LongStream.of(each.get(0), each.get(1), each.get(2), each.get(3))
                .map(unit)
                .boxed()
                .toList());
    }

    @Override
    public String toString() {
        return each.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
