package io.attain.planning.decomposition.web;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.win;

import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.run.InMemoryWritingRuns;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.planning.decomposition.InMemorySplitTargets;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.app.DecomposingTargets;
import io.attain.planning.decomposition.app.PartOverlaps;
import io.attain.planning.decomposition.app.PastSales;
import io.attain.planning.decomposition.app.ShowingWaysToSplit;
import io.attain.planning.decomposition.app.SplittableTargets;
import io.attain.results.InMemoryFacts;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.AllIn;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Phase;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Mei splits 1,000.00 of the fourth quarter; it is 1 September. */
final class DecompositionRest {

    static final String PATH = "targets/SALES-1/decomposition";
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Subject SUBJECT = SplitTargets.subject(1);
    static final List<Period> MONTHS = QUARTER.months();
    private static final String JSON = "application/json";

    final SalesRest sales = new SalesRest();
    final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    final InMemoryWritingRuns runs = new InMemoryWritingRuns();
    final InMemoryRights rights = new InMemoryRights();
    final InMemorySplitTargets targets = new InMemorySplitTargets();
    final RestInProcess rest;
    private final InMemoryFacts facts = new InMemoryFacts();

    DecompositionRest() {
        nodes.save(List.of(root(1, 1_000_00)));
        facts.markWhole(PROJECT);
        sales.issue(1, true);
        sales.logIn("mei");
        sales.person("lily");
        rest = new RestInProcess(resource());
    }

    private DecompositionResource resource() {
        RunAnswers told = new RunAnswers(sales.targetAsker.asker(), runs, sales.people, SetClock.noonOf(TODAY));
        return new DecompositionResource(
                sales.asker,
                new SplittableTargets(Forests.reading(nodes), rights),
                new ShowingWaysToSplit(
                        targets,
                        new PastSales(new FactBook(facts, List.of(), Runnable::run)),
                        new InMemoryCalendars(),
                        sales.people,
                        SetClock.noonOf(TODAY),
                        rights,
                        TargetsInMemory.known()),
                new DecomposingTargets(targets, new PartOverlaps(nodes, new AllIn(Phase.AGREED)), rights, sales.people),
                new DecompositionReader(sales.targetAsker, targets),
                new DecompositionView(sales.targetAsker, told),
                told);
    }

    /** Before the target, Lily won 300.00 of a part of the business. */
    void lilyWon(Scope scope) {
        facts.replace(
                Source.OPPORTUNITY, Map.of(7L, List.of(win(7, "lily", LocalDate.of(2026, 8, 15), 300_00, scope))));
    }

    Answer preview(String body) {
        return rest.send("POST", PATH + "/preview", JSON, body);
    }

    Answer apply(String body) {
        return rest.send("POST", PATH, JSON, body);
    }
}
