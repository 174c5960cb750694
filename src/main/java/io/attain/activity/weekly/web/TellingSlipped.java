package io.attain.activity.weekly.web;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.weekly.Slip;
import io.attain.activity.weekly.Slipped;
import io.attain.activity.weekly.web.SlippedDto.SlipDto;
import io.attain.kernel.People;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells which opportunities slipped, as far as the asker may see them. */
@Component
record TellingSlipped(Asker asker, IssuesById issues, People people) {

    /** So many are told one by one. */
    private static final int MOST = 50;

    SlippedDto of(Slipped slipped, WeeklyReportDto.DealsDto all) {
        List<Slip> largest = slipped.slips().stream().limit(MOST).toList();
        Map<Long, Issue> seen = issues.seenBy(
                asker.user(), largest.stream().map(Slip::opportunityId).toList());
        Map<Long, Issue> customers = issues.of(seen.values().stream()
                .map(Issue::getParentId)
                .filter(Objects::nonNull)
                .toList());
        List<SlipDto> told = largest.stream()
                .flatMap(slip ->
                        Optional.ofNullable(seen.get(slip.opportunityId()))
                                .map(issue -> told(slip, issue, customers))
                                .stream())
                .toList();
        return new SlippedDto(all, told, largest.size() - told.size());
    }

    private SlipDto told(Slip slip, Issue issue, Map<Long, Issue> customers) {
        LocalDate to = slip.to();
        return new SlipDto(
                issue.getKey(),
                issue.getSummary(),
                Optional.ofNullable(issue.getParentId())
                        .map(customers::get)
                        .map(Issue::getSummary)
                        .orElse(""),
                slip.person().isEmpty() ? null : PersonDto.of(people.of(slip.person())),
                slip.from().toString(),
                to == null ? null : to.toString(),
                slip.passed(),
                slip.amount());
    }
}
