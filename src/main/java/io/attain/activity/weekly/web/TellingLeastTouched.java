package io.attain.activity.weekly.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.LeastTouched;
import io.attain.activity.weekly.OwnTouched;
import io.attain.activity.weekly.app.LeastTouchedCustomers;
import io.attain.activity.weekly.web.OwnTouchedDto.CustomerDto;
import io.attain.activity.weekly.web.OwnTouchedDto.LeastDto;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which customers a team has touched least, as far as the asker may see them. */
@Component
record TellingLeastTouched(Asker asker, LeastTouchedCustomers customers, IssuesById issues, People people) {

    /** Those up to the end of a week, of which {@code until} is the last day that is told of. */
    LeastDto of(OwnTouched own, Period week, LocalDate until) {
        List<LeastTouched> least = customers.of(own, week);
        Map<Long, Issue> seen = issues.seenBy(
                asker.user(), least.stream().map(each -> each.customer().id()).toList());
        List<CustomerDto> told = least.stream()
                .flatMap(each ->
                        Optional.ofNullable(seen.get(each.customer().id()))
                                .map(issue -> told(each, issue, until))
                                .stream())
                .toList();
        return new LeastDto(told, least.size() - told.size());
    }

    private CustomerDto told(LeastTouched each, Issue issue, LocalDate until) {
        Optional<LocalDate> last = Optional.ofNullable(each.last());
        return new CustomerDto(
                issue.getKey(),
                issue.getSummary(),
                each.customer().tier(),
                PersonDto.of(people.of(each.customer().owner())),
                last.map(LocalDate::toString).orElse(null),
                last.map(day -> ChronoUnit.DAYS.between(day, until)).orElse(null));
    }
}
