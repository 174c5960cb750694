package io.attain.customer.promises.web;

import io.attain.customer.promises.Request;
import io.attain.kernel.web.Json;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a customer asked for and how long the first answer takes; moments in ISO form, UTC.
 *
 * @param version of the one that is told: whoever changes it says which was seen
 * @param state open, running, half, overdue, waiting, kept or broken
 * @param waiting whether somebody waits for the customer; what was overdue before is so meanwhile
 * @param hours what is promised; 0 for nothing
 * @param working whether these are working hours
 * @param zone of the clock on the wall by which they were counted
 * @param dueAt the last moment at which an answer keeps the promise; null while there is none
 * @param counted what was and will be counted up to the deadline, in order
 * @param took minutes that were counted up to the answer; null where nothing was promised, which has no clock
 */
@Json
public record RequestDto(
        long id,
        int version,
        String text,
        @Nullable PersonDto startedBy,
        String startedAt,
        String state,
        boolean waiting,
        int hours,
        boolean working,
        String zone,
        @Nullable String dueAt,
        List<Counted> counted,
        @Nullable PersonDto answeredBy,
        @Nullable String answeredAt,
        @Nullable Long took) {

    /**
     * A stretch that is counted.
     *
     * @param day its day by the clock on the wall
     * @param begins that clock's time, as 09:00
     */
    @Json
    public record Counted(String from, String to, String day, String begins, String ends) {}

    /** A request that a customer made: at a moment in ISO form, or now. */
    @Json
    record Begun(@Nullable String text, @Nullable String at) {}

    /** What is done with a request of the version that was seen: answered, waiting or running again. */
    @Json
    record Stepped(@Nullable String to, @Nullable WholeNumber seen) {}

    static RequestDto of(Request request, Instant now, Function<@Nullable String, @Nullable PersonDto> named) {
        Request.Answer answer = request.answer();
        Instant due = request.dueAt();
        return new RequestDto(
                request.id(),
                request.version(),
                request.text(),
                named.apply(request.startedBy()),
                request.startedAt().toString(),
                request.at(now).code(),
                request.isWaiting(),
                request.limit().hours(),
                request.limit().working(),
                request.zone().getId(),
                due == null ? null : due.toString(),
                request.upToDue().stream()
                        .map(stretch -> counted(stretch.from(), stretch.to(), request.zone()))
                        .toList(),
                answer == null ? null : named.apply(answer.by()),
                answer == null ? null : answer.at().toString(),
                answer == null || !request.limit().isPromised()
                        ? null
                        : Long.valueOf(answer.elapsed().toMinutes()));
    }

    private static Counted counted(Instant from, Instant to, ZoneId zone) {
        return new Counted(
                from.toString(),
                to.toString(),
                from.atZone(zone).toLocalDate().toString(),
                from.atZone(zone).toLocalTime().toString(),
                to.atZone(zone).toLocalTime().toString());
    }
}
