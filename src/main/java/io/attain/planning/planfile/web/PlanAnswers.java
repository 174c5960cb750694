package io.attain.planning.planfile.web;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.planfile.PlanCells;
import io.attain.planning.planfile.PlanStep;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.web.TargetAsker;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How plans are told to whoever asks: names of people and of parents, and only of those that the asker may see. */
@Component
record PlanAnswers(TargetAsker asker, SalesProjects projects, TargetNodes nodes, Today clock) {

    /** A sales project that the asker knows. */
    SalesProject sales(long projectId) {
        return projects.find(projectId)
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.kernel.noProject", "")));
    }

    /** The asker's day. */
    LocalDate today() {
        return clock.of(asker.asker().user().getKey());
    }

    /** What a plan does, or would do: 200. */
    Response of(boolean dryRun, List<PlanStep> steps, SalesProject sales, Map<Long, String> created) {
        Map<Long, String> names = new HashMap<>();
        steps.forEach(step -> names.put(step.node().issueId(), step.node().key()));
        names.putAll(created);
        return Response.ok(PlanDto.of(dryRun, steps, cells(sales, names), created))
                .build();
    }

    /** How values are written, with the names of the targets that are known already. */
    PlanCells cells(SalesProject sales, Map<Long, String> names) {
        Map<Long, String> known = new HashMap<>(names);
        LongFunction<String> parent = id -> known.computeIfAbsent(id, this::visibleKey);
        return new PlanCells(sales.money(), userNames(sales.projectId()), parent, asker.told());
    }

    private String visibleKey(long id) {
        return nodes.find(id).filter(asker::maySee).map(TargetNode::key).orElse("");
    }

    /** A user who is gone keeps the key as name; a name that is hidden is left out. */
    private Function<String, String> userNames(long projectId) {
        Function<@Nullable String, @Nullable PersonDto> people = asker.people(projectId);
        return key -> {
            PersonDto person = people.apply(key);
            return person == null || person.key().isEmpty()
                    ? ""
                    : asker.find(key).map(ApplicationUser::getUsername).orElse(key);
        };
    }
}
