package io.attain.planning.decomposition.web;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.win;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Period;
import io.attain.kernel.Person;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.planning.decomposition.CurrentPart;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.PastResults;
import io.attain.planning.decomposition.jira.CurrentParts;
import io.attain.planning.decomposition.jira.DecomposingTargets;
import io.attain.planning.decomposition.jira.DecompositionOptions;
import io.attain.planning.decomposition.jira.PartOverlaps;
import io.attain.planning.decomposition.jira.PastSales;
import io.attain.planning.decomposition.jira.RunningDecompositions;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.web.SalesRest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mei splits 1,000.00 of the fourth quarter; it is 1 September. */
final class DecompositionRest {

    static final String PATH = "targets/SALES-1/decomposition";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Subject SUBJECT = RunningDecompositions.subject(1);
    static final List<Period> MONTHS = QUARTER.months();
    private static final String JSON = "application/json";

    final SalesRest sales = new SalesRest();
    final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    final InMemoryWritingRuns runs = new InMemoryWritingRuns();
    final PermissionManager permissions = mock();
    final RunningDecompositions running = mock();
    final DecompositionOptions options = mock();
    final PartOverlaps overlaps = mock();
    /** The parts that are there. */
    final List<CurrentPart> there = new ArrayList<>();
    /** What was to be written. */
    final List<RunningDecompositions.Order> orders = new ArrayList<>();

    final RestInProcess rest;
    private final CurrentParts parts = mock();
    private final DecomposingTargets decomposing = mock();
    private final PastSales past = mock();

    DecompositionRest() {
        nodes.save(List.of(root(1, 1_000_00)));
        sales.issue(1, true);
        sales.logIn("mei");
        sales.person("lily");
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), any(Issue.class), any()))
                .thenReturn(true);
        offerOptions();
        planAndWrite();
        rest = new RestInProcess(resource());
    }

    private void offerOptions() {
        when(options.of(eq(SalesField.REGION), any())).thenReturn(List.of("East China", "West China"));
        when(options.of(eq(SalesField.PRODUCT_LINE), any())).thenReturn(List.of("Product A"));
        when(options.of(eq(SalesField.CUSTOMER_TYPE), any())).thenReturn(List.of("New", "Existing"));
        when(options.people(any())).thenReturn(List.of(new Person("lily", "Lily")));
        when(options.mayOwn(any(), any())).thenReturn(true);
    }

    private void planAndWrite() {
        when(parts.of(any(), any(), any())).thenReturn(there);
        when(decomposing.plan(any(), any(), any(), any()))
                .thenAnswer(call -> DecompositionPlan.of(call.getArgument(2), null, call.getArgument(3), there));
        when(running.apply(any())).thenAnswer(call -> {
            orders.add(call.getArgument(0));
            Outcome outcome = new Outcome(List.of("SALES-2"), List.of(), List.of(), 0, List.of());
            return Optional.of(WritingRun.done(SUBJECT, "mei", 3, outcome, Instant.EPOCH));
        });
    }

    private DecompositionResource resource() {
        RunAnswers told = new RunAnswers(sales.targetAsker.asker(), runs, sales.people, SetClock.noonOf(TODAY));
        DecompositionView view = new DecompositionView(
                sales.targetAsker,
                options,
                parts,
                decomposing,
                told,
                past,
                overlaps,
                new InMemoryCalendars(),
                SetClock.noonOf(TODAY));
        return new DecompositionResource(
                sales.targetAsker,
                permissions,
                Forests.reading(nodes),
                decomposing,
                running,
                told,
                new DecompositionReader(sales.targetAsker, options),
                view);
    }

    /** Before the target, Lily won 300.00 of a part of the business. */
    void lilyWon(Scope scope) {
        when(past.of(any(), any())).thenAnswer(call -> {
            PastResults results = new PastResults(call.getArgument(0), call.getArgument(1));
            results.add(win(7, "lily", LocalDate.of(2026, 8, 15), 300_00, scope));
            return results;
        });
    }

    Answer preview(String body) {
        return rest.send("POST", PATH + "/preview", JSON, body);
    }

    Answer apply(String body) {
        return rest.send("POST", PATH, JSON, body);
    }
}
