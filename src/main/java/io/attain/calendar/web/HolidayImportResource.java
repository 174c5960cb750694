package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.calendar.HolidayImport;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.ics.IcsFile;
import io.attain.calendar.ics.IcsRefused;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Takes holidays and make-up days from a calendar file.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>the asker does not lead the project's sales: 403
 *   <li>the file is no calendar, or too large: 400
 * </ul>
 */
@Component
@Path("projects/{projectKey}/calendar/import")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record HolidayImportResource(Asker asker, CalendarAnswers answers) {
    private static final int YEARS_BEFORE = 1;
    private static final int YEARS_AHEAD = 6;

    @Inject
    public HolidayImportResource {}

    /**
     * Takes what is new in a file, or, in a dry run, only tells what that is. Whoever takes one that frees more than a fifth of a
     * year's working days must say that this is meant, by {@code evenSo}.
     */
    @POST
    @Consumes("text/calendar")
    public ImportDto post(
            @PathParam("projectKey") String key,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("evenSo") boolean evenSo,
            InputStream file) {
        Project project = asker.project(key);
        asker.mustManage(project);
        IcsFile read = read(file);
        ProjectCalendar before = answers.of(project);
        HolidayImport looked = HolidayImport.of(read.events(), before);
        List<Integer> mostlyFreed = looked.mostlyFreed(before);
        if (dryRun) {
            return ImportDto.of(looked, true, mostlyFreed, asker);
        }
        if (!mostlyFreed.isEmpty() && !evenSo) {
            throw RestProblem.badRequest("evenSo", asker.say("attain.calendar.import.mostlyFreed", years(mostlyFreed)));
        }
        AtomicReference<HolidayImport> made = new AtomicReference<>();
        answers.change(project, calendar -> {
            HolidayImport plan = HolidayImport.of(read.events(), calendar);
            made.set(plan);
            return plan.into(calendar);
        });
        return ImportDto.of(Objects.requireNonNull(made.get()), false, mostlyFreed, asker);
    }

    private String years(List<Integer> years) {
        return years.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(asker.say("attain.kernel.list.separator")));
    }

    private IcsFile read(InputStream file) {
        LocalDate year = asker.today().withDayOfYear(1);
        try {
            return IcsFile.read(file, new Period(year.minusYears(YEARS_BEFORE), year.plusYears(YEARS_AHEAD)));
        } catch (IcsRefused refused) {
            throw RestProblem.badRequest(
                    "file", asker.say(refused.messageKey(), refused.arguments().toArray(Serializable[]::new)));
        }
    }
}
