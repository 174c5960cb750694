package io.attain.customer.handover.web;

import com.atlassian.jira.project.Project;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.customer.handover.app.PlanningHandovers.Proposal;
import io.attain.customer.handover.jira.RunningHandovers;
import io.attain.customer.handover.web.HandoversDto.BackBody;
import io.attain.customer.handover.web.HandoversDto.Body;
import io.attain.customer.handover.web.HandoversDto.PreviewDto;
import io.attain.kernel.Caller;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is to be handed over and taken back. */
@Component
record HandoverAnswers(
        Asker asker,
        PlanningHandovers planning,
        RunningHandovers running,
        HandoverBook book,
        HandoverReader reader,
        TellingHandovers telling,
        RunAnswers runs) {

    HandoversDto get(@Nullable String projectKey) {
        Project project = led(projectKey);
        return telling.of(asker.caller(project), project.getId());
    }

    PreviewDto preview(@Nullable Body body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        return telling.of(plan(project, body));
    }

    Response give(@Nullable Body body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        Plan plan = plan(project, body);
        if (plan.passing().isEmpty()) {
            throw RestProblem.badRequest(null, asker.say("attain.handover.fault.nothing"));
        }
        if (body == null || !plan.fingerprint().equals(body.seen())) {
            throw RestProblem.conflict(asker.say("attain.handover.outdated"));
        }
        Caller caller = asker.caller(project);
        return answer(() -> running.begin(caller, project.getId(), plan));
    }

    Response takeBack(String id, @Nullable BackBody body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        Caller caller = asker.caller(project);
        Handover seen = book.find(project.getId(), number(id))
                .filter(each -> planning.leads(caller, project.getId(), each.person()))
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.handover.none")));
        return answer(() -> running.takeBack(caller, seen));
    }

    RunDto run(String id, @Nullable String projectKey) {
        return runs.find(RunningHandovers.subject(led(projectKey).getId()), number(id));
    }

    private Project led(@Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return project;
    }

    private Plan plan(Project project, @Nullable Body body) {
        Proposal proposal = reader.read(asker.sent(body));
        return asker.unlessRefused(() -> planning.plan(asker.caller(project), project.getId(), proposal));
    }

    private Response answer(Supplier<Optional<WritingRun>> begun) {
        try {
            WritingRun run = begun.get().orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
            return run.isOver() ? runs.done(run) : runs.accepted(run);
        } catch (WritingRefused e) {
            throw RestProblem.conflict(
                    e.problems().stream().map(WritingRun.Problem::message).toList());
        }
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
