package io.attain.planning.planfile.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.RollUp;
import io.attain.attainment.figures.TreeFigures;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.OptionNames;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.app.ImportingPlans;
import io.attain.planning.planfile.jira.PlanFile;
import io.attain.planning.planfile.jira.PlannedTargets;
import io.attain.planning.planfile.jira.PlansInMemory;
import io.attain.results.Tally;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.TreeSnapshot;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Mei manages a target of 66.00 with two shares, of Lily in October and of nobody after it; it is 16 November. */
final class PlanRest {

    static final Subject SUBJECT = ImportingPlans.subject(TargetFixture.PROJECT);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Period OCTOBER = Period.of(YearMonth.of(2026, 10));
    private static final Period LATER = new Period(OCTOBER.end(), TargetFixture.QUARTER.end());

    final SalesRest sales = new SalesRest().at(SetClock.noonOf(TODAY));
    final PlansInMemory jira = new PlansInMemory();
    final InMemoryWritingRuns runs = new InMemoryWritingRuns();
    final Today today = SetClock.noonOf(TODAY);
    final RestInProcess rest;
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final PlannedTargets targets = mock();
    private final FieldOptions options = mock();
    private final TargetFigures figures = mock();

    PlanRest() {
        nodes.save(List.of(
                TargetFixture.root(1, 6600),
                TargetFixture.share(2, 1, "lily", OCTOBER, Scope.ANY, 2600),
                TargetFixture.share(3, 1, null, LATER, Scope.ANY, 4000)));
        sales.issue(1, true);
        when(targets.of(anyLong(), any())).thenAnswer(call -> known());
        when(options.offered(anyLong(), any())).thenReturn(OptionNames.NONE);
        when(options.offered(TargetFixture.PROJECT, SalesField.REGION))
                .thenReturn(OptionNames.unchanged("East", "West"));
        when(figures.read(eq(1L), any())).thenReturn(Optional.of(figures()));
        when(figures.rule(anyLong())).thenReturn(PaceRule.DEFAULT);
        aManagerAndARep();
        Asker asker = sales.targetAsker.asker();
        PlanAnswers answers = new PlanAnswers(sales.targetAsker, sales.salesProjects, nodes, TargetFixture.WEEKDAYS);
        rest = new RestInProcess(
                new PlanImportResource(
                        asker,
                        jira.importing(
                                targets,
                                new PlanFile(
                                        mock(),
                                        options,
                                        new InMemoryVocabularies(),
                                        sales.users,
                                        sales.access,
                                        new InMemoryRuleVersions(),
                                        mock(),
                                        mock(),
                                        today),
                                sales),
                        answers,
                        new RunAnswers(asker, runs, sales.people, today),
                        options,
                        today),
                new ExportResource(sales.targetAsker, figures, targets, answers));
    }

    private void aManagerAndARep() {
        ApplicationUser mei = sales.logIn("mei");
        ApplicationUser lily = sales.person("lily");
        when(sales.access.manages(mei, sales.project)).thenReturn(true);
        when(sales.access.sells(mei, sales.project)).thenReturn(true);
        when(sales.access.sells(lily, sales.project)).thenReturn(true);
        when(jira.running.start(eq(SUBJECT), eq("mei"), anyInt(), any()))
                .thenAnswer(call ->
                        Optional.of(runs.add(WritingRun.waiting(SUBJECT, "mei", call.getArgument(2), today.now()))));
    }

    private KnownTargets known() {
        List<TargetNode> all = nodes.treesOf(TargetFixture.PROJECT);
        Set<Long> ids = all.stream().map(TargetNode::issueId).collect(Collectors.toSet());
        return new KnownTargets(TargetFixture.PROJECT, all, ids, Set.of(), Set.of());
    }

    private TreeReading figures() {
        TreeSnapshot tree = TreeSnapshot.of(1, nodes.tree(1));
        return new TreeReading(
                new TreeFigures(tree, TODAY, TargetFixture.WEEKDAYS), RollUp.of(tree, Map.of(1L, new Tally(3300, 1))));
    }

    Answer csv(String path, String text) {
        return rest.send("POST", path, TableTypes.CSV, text);
    }
}
