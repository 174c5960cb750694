package io.attain.planning.planfile.web;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.imports.ImportStep;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.UnitDto;
import io.attain.planning.planfile.PlanCells;
import io.attain.planning.planfile.PlanColumn;
import io.attain.planning.planfile.PlanColumn.Planned;
import io.attain.planning.planfile.PlanStep;
import io.attain.planning.planfile.PlanSums;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.web.TargetAsker;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How plans are told to whoever asks: names of people and of parents, and only of those that the asker may see. */
@Component
record PlanAnswers(TargetAsker asker, SalesProjects projects, TargetNodes nodes, WorkedDays calendars) {

    /** What a row tells of a new target beside its name, its key and what it is a part of. */
    private static final List<PlanColumn> SAID_OF_NEW =
            EnumSet.complementOf(EnumSet.of(PlanColumn.ID, PlanColumn.KEY, PlanColumn.PARENT, PlanColumn.SUMMARY))
                    .stream()
                    .toList();

    /** A sales project that the asker knows. */
    SalesProject sales(long projectId) {
        return projects.find(projectId)
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.kernel.noProject", "")));
    }

    /** What a plan did: 200. */
    Response of(List<PlanStep> steps, SalesProject sales, Map<Long, String> created) {
        return of(false, steps, 0, sales, created, List.of());
    }

    /** What it would do, its rows without so many first ones, and what should be known of the file: 200. */
    Response of(List<PlanStep> steps, int skip, SalesProject sales, List<String> notes) {
        return of(true, steps, skip, sales, Map.of(), notes);
    }

    private Response of(
            boolean dryRun,
            List<PlanStep> steps,
            int skip,
            SalesProject sales,
            Map<Long, String> created,
            List<String> notes) {
        Map<Long, String> names = new HashMap<>();
        steps.forEach(step -> names.put(step.node().issueId(), step.node().key()));
        names.putAll(created);
        PlanCells cells = cells(sales, names);
        List<ImportStep> told = steps.stream()
                .sorted(Comparator.comparingLong(step -> step.row().line()))
                .map(step -> told(step, cells, created))
                .toList();
        return Response.ok(PlanDto.of(
                        dryRun,
                        told,
                        skip,
                        PlanSums.of(steps, calendars.now(List.of(sales.projectId()))).stream()
                                .map(sum -> sum(sum, sales))
                                .toList(),
                        tops(steps, created),
                        notes))
                .build();
    }

    private static ImportStep told(PlanStep step, PlanCells cells, Map<Long, String> created) {
        Planned before = step.before();
        TargetNode node = step.node();
        long line = step.row().line();
        Stream<ImportStep.Change> written = (before == null ? SAID_OF_NEW : step.changes())
                .stream()
                        .map(column -> new ImportStep.Change(
                                column.code(),
                                before == null ? "" : cells.of(column, before).plain(),
                                cells.of(column, step.after()).plain()))
                        .filter(change -> before != null || !change.to().isEmpty());
        List<ImportStep.Change> changes = Stream.concat(
                        written,
                        Stream.ofNullable(step.row().quoted())
                                .filter(said -> step.quotes())
                                .map(said -> new ImportStep.Change(PlanColumn.CURRENCY.code(), "", said.told())))
                .toList();
        ImportStep known = before == null
                ? ImportStep.create(line, node.summary(), changes)
                : ImportStep.known(line, node.summary(), node.key(), changes);
        ImportStep told = node.parentId() == null
                ? known
                : known.under(cells.of(PlanColumn.PARENT, step.after()).plain());
        String made = created.get(node.issueId());
        return made == null ? told : told.made(made);
    }

    private PlanDto.Sum sum(PlanSums.Sum sum, SalesProject sales) {
        return new PlanDto.Sum(
                sum.metric().code(),
                UnitDto.of(sales.unit(sum.metric())),
                asker.people(sales.projectId()).apply(sum.ownerKey()),
                sum.total().told(),
                sum.months().entrySet().stream()
                        .map(month -> new PlanDto.Month(
                                month.getKey().toString(), month.getValue().told()))
                        .toList());
    }

    private static List<String> tops(List<PlanStep> steps, Map<Long, String> created) {
        return steps.stream()
                .map(PlanStep::node)
                .filter(node -> node.parentId() == null)
                .flatMap(node -> Stream.ofNullable(created.get(node.issueId())))
                .toList();
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
