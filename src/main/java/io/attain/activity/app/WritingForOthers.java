package io.attain.activity.app;

import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy.Refusal;
import io.attain.activity.Reopening;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Whose logs somebody may write in their place, as from a file. */
@Component
public record WritingForOthers(LogBook book, ExpectedLogs expected, KnownPeople known, Rights rights, Today today) {

    /** What one who writes may not: of people not led nothing; of others no day that is none to be logged. */
    public interface Limits {

        /** Whether the writer leads a person on a day; everybody leads themselves. */
        boolean leads(String person, LocalDate day);

        /** Why the log of a person's day cannot be written, or nothing if it can. */
        Optional<Refusal> refusal(String person, LocalDate day);
    }

    /**
     * The limits of somebody in a project. What is locked is written by whoever could reopen it: of one's own only by who leads
     * all of the sales, or as long as somebody else has reopened it.
     */
    public Limits of(String writer, long projectId) {
        Reach reach = rights.reach(projectId, writer);
        BiPredicate<String, Period> led = known.to(writer, reach, projectId);
        Expectations asked = expected.of(projectId);
        LocalDate now = today.of(writer);
        List<Reopening> reopened = reach == Reach.ALL ? List.of() : book.reopenings(projectId, writer, now);
        return new Limits() {
            @Override
            public boolean leads(String person, LocalDate day) {
                return led.test(person, Period.ofInclusive(day, day));
            }

            @Override
            public Optional<Refusal> refusal(String person, LocalDate day) {
                return asked.policy(person)
                        .refusal(day, today.now().atZone(today.zoneOf(person)))
                        .filter(refusal -> refusal != Refusal.LOCKED || isBarred(person, day));
            }

            private boolean isBarred(String person, LocalDate day) {
                return person.equals(writer)
                        && reach != Reach.ALL
                        && reopened.stream().noneMatch(each -> each.opens(day, now));
            }
        };
    }
}
