package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.LogRate;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.RemindingPeople;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The logs that those whom the asker leads have not handed in.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>the asker does not lead its sales: 403
 * </ul>
 */
@Component
@Path("team-day/missing")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record MissingLogsResource(Asker asker, MissingLogs missing, RemindingPeople reminding, People people) {

    @Inject
    public MissingLogsResource {}

    /**
     * Whose expected logs of some days are missing, at most 31 days; without any, of the last two weeks.
     *
     * <ul>
     *   <li>400 if those are no such days
     * </ul>
     */
    @GET
    public MissingDto missing(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        Project project = asker.managed(projectKey);
        LocalDate last = asker.day("to", to, asker.today());
        LocalDate first = asker.day("from", from, last.minusWeeks(2).plusDays(1));
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MissingLogs.MOST_DAYS))) {
            throw RestProblem.badRequest("from", asker.say("attain.activity.missing.days", MissingLogs.MOST_DAYS));
        }
        List<MissingLogs.OnesLogs> all =
                missing.of(asker.caller(project), project.getId(), Period.ofInclusive(first, last));
        Set<String> reminded = reminding.reminded(project.getId());
        List<MissingDto.OneDto> told = all.stream()
                .filter(each -> !each.missing().isEmpty() || !each.corrected().isEmpty())
                .map(each -> MissingDto.OneDto.of(each, people, reminded.contains(each.person())))
                .toList();
        return new MissingDto(
                first.toString(),
                last.toString(),
                rate(all, MissingLogs.OnesLogs::rate),
                rate(all, MissingLogs.OnesLogs::closed),
                new NameOrder(asker.locale()).sorted(told, each -> each.person().name()));
    }

    private static MissingDto.Rate rate(List<MissingLogs.OnesLogs> all, Function<MissingLogs.OnesLogs, LogRate> of) {
        return MissingDto.Rate.of(all.stream().map(of).reduce(LogRate.NONE, LogRate::plus));
    }
}
