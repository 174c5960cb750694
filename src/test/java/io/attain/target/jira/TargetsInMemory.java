package io.attain.target.jira;

import io.attain.target.Forests;
import io.attain.target.InMemoryTargetNodes;
import io.attain.target.Posting;
import io.attain.target.TargetFixture;
import io.attain.target.TargetNodes;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.explanation.Figure;
import io.attain.target.explanation.jira.ExplainingTargets;
import io.attain.target.ledger.InMemoryLedger;
import io.attain.target.ledger.Ledger;
import io.attain.target.ledger.ResultOrigins;
import io.attain.target.rules.InMemoryRuleBook;
import io.attain.target.rules.RuleBook;
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
        return new ExplainingTargets(ledger, origins, TargetFixture.WEEKDAYS);
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
        return explaining(ledger, List.of(origins)).explain(Figure.ACTUAL, found, viewer, node -> true, 0, 100);
    }
}
