package io.attain.activity.app;

import io.attain.activity.LogRead;
import io.attain.activity.LogReads;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Notes who read which log, and tells its writer. */
@Component
public record MarkingRead(TeamDays days, LogReads reads, Today today) {

    /**
     * Notes that the caller read logs of a day; those that were saved since they were shown stay unread.
     *
     * @param shown when each log that was read had been saved, by its writer's user key
     * @throws Refused if the caller leads no sales, or not all of these people; then nothing is noted
     */
    public void mark(Caller caller, long projectId, LocalDate day, Map<String, Instant> shown) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Refused.Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        Set<String> led = days.led(caller, projectId, day).stream()
                .filter(person -> !caller.owns(person))
                .collect(Collectors.toSet());
        if (!led.containsAll(shown.keySet())) {
            throw Refused.because(Refused.Why.NOT_FOUND, "attain.activity.reopen.nobody");
        }
        Instant now = today.now();
        reads.add(shown.entrySet().stream()
                .map(each -> new LogRead(projectId, each.getKey(), day, caller.key(), each.getValue(), now))
                .toList());
    }

    /** Who read the caller's own log of a day. */
    public List<LogRead> own(Caller caller, long projectId, LocalDate day) {
        return reads.of(projectId, caller.key(), day);
    }
}
