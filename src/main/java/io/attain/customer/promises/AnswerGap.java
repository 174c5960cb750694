package io.attain.customer.promises;

import io.attain.calendar.clock.CountedTime;
import io.attain.calendar.clock.ResponseClock;
import io.attain.calendar.clock.Stretch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a customer may ask and nobody is on duty before the answer is due.
 *
 * @param from from when on nobody is
 * @param due by when who asks then is promised an answer
 * @param back when somebody is on duty again; null if nobody ever is
 */
public record AnswerGap(Instant from, Instant due, @Nullable Instant back) {

    /**
     * All that begin within a time, in their order.
     *
     * @param ahead the time
     * @param duty when somebody is on duty who answers
     * @param counted what the limit counts
     * @param limit how soon an answer is promised
     */
    public static List<AnswerGap> within(Stretch ahead, CountedTime duty, CountedTime counted, Duration limit) {
        ResponseClock clock = new ResponseClock(counted, List.of());
        List<AnswerGap> gaps = new ArrayList<>();
        Instant from = ahead.from();
        Iterator<Stretch> shifts = duty.after(from).iterator();
        while (from.isBefore(ahead.to())) {
            if (!shifts.hasNext()) {
                of(from, null, clock, limit).ifPresent(gaps::add);
                return List.copyOf(gaps);
            }
            Stretch shift = shifts.next();
            of(from, shift.from(), clock, limit).ifPresent(gaps::add);
            from = shift.to();
        }
        return List.copyOf(gaps);
    }

    private static Optional<AnswerGap> of(Instant from, @Nullable Instant back, ResponseClock clock, Duration limit) {
        return clock.deadline(from, limit)
                .due()
                .filter(due -> back == null || due.isBefore(back))
                .map(due -> new AnswerGap(from, due, back));
    }

    /** How late the first word would come at worst; the longest there is if none ever does. */
    public Duration late() {
        return back == null ? Duration.between(due, Instant.MAX) : Duration.between(due, back);
    }
}
