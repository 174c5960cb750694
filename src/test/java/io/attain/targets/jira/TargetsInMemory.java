package io.attain.targets.jira;

import io.attain.attainment.explanation.Figure;
import io.attain.attainment.explanation.app.ExplainingTargets;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.attainment.rules.RuleBook;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.SetClock;
import io.attain.results.ResultOrigins;
import io.attain.targets.Forests;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.Posting;
import io.attain.targets.Sight;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNodes;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import java.util.List;

/** Makes what only this package can make, for tests of others. */
public final class TargetsInMemory {

    private TargetsInMemory() {}

    /** Figures of these nodes and postings. */
    public static TargetFigures figures(TargetNodes nodes, Ledger ledger, RuleBook rules) {
        return new TargetFigures(Forests.reading(nodes), ledger, rules, TargetFixture.WEEKDAYS);
    }

    /** Explanations of these postings. */
    public static ExplainingTargets explaining(Ledger ledger, List<ResultOrigins> origins) {
        return new ExplainingTargets(ledger, origins, new InMemoryRights(), known());
    }

    /** Whose figures are for whom in projects without teams. */
    public static KnownPeople known() {
        return new KnownPeople(new InMemoryTeams(), new InMemoryCalendars(), SetClock.noonOf(TargetFixture.START));
    }

    /** Why a target of 1.00 has reached these postings, as somebody is told who may see every part of it. */
    public static ExplainingTargets.Answer explained(ResultOrigins origins, List<Posting> postings, String viewer) {
        InMemoryLedger ledger = new InMemoryLedger();
        postings.forEach(each -> ledger.replace(each.source(), each.sourceId(), List.of(each)));
        InMemoryTargetNodes nodes = new InMemoryTargetNodes();
        nodes.save(List.of(TargetFixture.root(1, 100)));
        Attainment found = figures(nodes, ledger, new InMemoryRuleBook())
                .of(1, TargetFixture.START)
                .orElseThrow();
        return explaining(ledger, List.of(origins)).explain(Figure.ACTUAL, found, viewer, Sight.ALL, 0, 100);
    }
}
