package io.attain.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hours of a working day, by the clock on the wall.
 *
 * @param spans in order; they do not overlap, and one that ends after midnight belongs to the day on which it begins
 */
public record DayHours(List<Span> spans) {

    /** The minutes of a day. */
    public static final int DAY = 1440;

    /** The most spans of a day. */
    public static final int MOST = 8;

    private static final int HOUR = 60;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–—~]\\s*(\\d{1,2}):(\\d{2})");

    /**
     * From a minute of a day up to another, which is not part of it.
     *
     * @param from 0 to 1439
     * @param to later by no more than a day; {@link #DAY} is midnight, what is more is of the next day
     */
    public record Span(int from, int to) {

        @Override
        public String toString() {
            return clock(from) + "-" + clock(to > DAY ? to - DAY : to);
        }
    }

    /** No empty day: who has no hours works on none. */
    public DayHours {
        spans = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
        if (!isSound(spans)) {
            throw new IllegalArgumentException("No hours of a day: " + spans);
        }
    }

    /**
     * Hours as people write them, {@code 09:00-12:00, 13:00-18:00}: an end that is not later than its beginning is of the next
     * day; nothing of what is no hours of a day, of overlapping or of too many spans.
     */
    public static Optional<DayHours> of(String text) {
        List<Span> spans = new ArrayList<>();
        for (String part : VisibleText.plain(text).split("[,;、]", -1)) {
            Matcher written = WRITTEN.matcher(part.strip());
            int from = written.matches() ? minute(written.group(1), written.group(2)) : DAY;
            int to = written.matches() ? minute(written.group(3), written.group(4)) : -1;
            if (from >= DAY || to < 0 || to > DAY) {
                return Optional.empty();
            }
            spans.add(new Span(from, to > from ? to : to + DAY));
        }
        spans.sort(Comparator.comparing(Span::from));
        return isSound(spans) ? Optional.of(new DayHours(spans)) : Optional.empty();
    }

    /** The text that {@link #of} reads. */
    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    /** Whether each ends before the next begins, be it that of the next day. */
    private static boolean isSound(List<Span> spans) {
        if (spans.isEmpty() || spans.size() > MOST) {
            return false;
        }
        int end = spans.get(spans.size() - 1).to - DAY;
        for (Span span : spans) {
            if (span.from < Math.max(0, end) || span.from >= DAY || span.to <= span.from) {
                return false;
            }
            end = span.to;
        }
        return true;
    }

    /** A minute of a day; -1 if there is none such. */
    private static int minute(String hour, String minute) {
        int minutes = Integer.parseInt(minute);
        return minutes < HOUR ? Integer.parseInt(hour) * HOUR + minutes : -1;
    }

    private static String clock(int minute) {
        return "%02d:%02d".formatted(minute / HOUR, minute % HOUR);
    }
}
