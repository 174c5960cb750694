package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.TeamDays;
import io.attain.activity.jira.FileBatches;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.table.Sheet;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.TableAnswers;
import io.attain.words.Vocabularies;
import io.attain.words.Word;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Handed-in logs as a file, in the columns in which they are imported.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("logs/export")
@LicensedOnly
public record LogExportResource(
        Asker asker,
        TeamDays days,
        LoggedIssues issues,
        FileBatches batches,
        Vocabularies words,
        @ComponentImport UserManager users) {

    @Inject
    public LogExportResource {}

    /**
     * The asker's own logs and those of the people whom the asker leads, in CSV (also without a format) or XLSX, of at most
     * 31 days; without any, of the last 31.
     *
     * <ul>
     *   <li>400 if {@code from} or {@code to} is no day, they are more days, the file would have more rows than can be
     *       imported, or there is no such format
     * </ul>
     */
    @GET
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @Nullable String format) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        TableFormat asked = TableAnswers.format(format, asker);
        LocalDate last = asker.day("to", to, asker.today());
        LocalDate first = asker.day("from", from, last.minusDays(MissingLogs.MOST_DAYS - 1L));
        if (last.isBefore(first) || !last.isBefore(first.plusDays(MissingLogs.MOST_DAYS))) {
            throw RestProblem.badRequest("from", asker.say("attain.activity.missing.days", MissingLogs.MOST_DAYS));
        }
        List<DailyLog> logs =
                days.handedIn(asker.caller(project), project.getId(), Period.ofInclusive(first, last)).stream()
                        .sorted(Comparator.comparing(DailyLog::day).thenComparing(log -> loginName(log.owner())))
                        .toList();
        Sheet sheet = sheet(project, logs);
        if (sheet.rows().size() > Table.MAX_ROWS) {
            throw RestProblem.badRequest(
                    "from", asker.say("attain.activity.export.tooMany", Integer.toString(Table.MAX_ROWS)));
        }
        return TableAnswers.file(sheet, asked, "daily-logs-" + first + "-" + last);
    }

    private Sheet sheet(Project project, List<DailyLog> logs) {
        Stream<Metric> used = words.of(project.getId()).keyActions().stream().map(Word::metric);
        Stream<Metric> counted = logs.stream().flatMap(log -> log.content().counts().keySet().stream());
        List<DailyLog.Subject> subjects = logs.stream()
                .flatMap(log -> log.content().lines().stream())
                .map(DailyLog.Line::subject)
                .distinct()
                .toList();
        return new LogSheet(
                        Stream.concat(used, counted).distinct().toList(),
                        issues.about(asker.user(), subjects),
                        batches.of(
                                project.getId(),
                                logs.stream().map(DailyLogs.Whose::of).toList(),
                                asker.locale()),
                        this::loginName)
                .of(logs);
    }

    /** Of who is gone what is known still. */
    private String loginName(String key) {
        ApplicationUser user = users.getUserByKey(key);
        return user == null ? key : user.getUsername();
    }
}
