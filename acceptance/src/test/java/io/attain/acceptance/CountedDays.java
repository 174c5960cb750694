package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import io.attain.demo.Company;
import io.attain.demo.JiraClient;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Working days counted one by one from what the demo project's calendar says over REST. */
final class CountedDays {
    private final Predicate<LocalDate> worked;

    private CountedDays(Predicate<LocalDate> worked) {
        this.worked = worked;
    }

    /** The days of the whole team in this year. */
    static CountedDays ofTeam(HostedSite site) {
        return of("", site);
    }

    /** A person's days in this year. */
    static CountedDays of(String person, HostedSite site) {
        JiraClient manager = site.as(Company.MANAGER);
        JsonNode calendar = manager.get("/rest/attain/1.0/projects/" + Company.PROJECT + "/calendar");
        String key = person.isEmpty() ? "" : manager.userKey(person);
        return new CountedDays(day -> isWorked(day, calendar) && !isAway(key, day, calendar));
    }

    /** How many days from the first up to, not including, the last are worked. */
    long count(LocalDate from, LocalDate until) {
        return from.datesUntil(until).filter(worked).count();
    }

    private static boolean isWorked(LocalDate day, JsonNode calendar) {
        return StreamSupport.stream(calendar.path("days").spliterator(), false)
                .filter(special -> special.path("date").asText().equals(day.toString()))
                .findFirst()
                .map(special -> special.path("kind").asText().equals("makeUp"))
                .orElse(day.getDayOfWeek().getValue() < 6);
    }

    private static boolean isAway(String person, LocalDate day, JsonNode calendar) {
        return StreamSupport.stream(calendar.path("leave").spliterator(), false)
                .anyMatch(leave -> leave.at("/person/key").asText().equals(person)
                        && leave.path("start").asText().compareTo(day.toString()) <= 0
                        && leave.path("end").asText().compareTo(day.toString()) > 0);
    }
}
