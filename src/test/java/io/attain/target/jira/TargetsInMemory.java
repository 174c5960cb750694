package io.attain.target.jira;

import io.attain.target.Forests;
import io.attain.target.TargetFixture;
import io.attain.target.TargetNodes;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.explanation.jira.ExplainingTargets;
import io.attain.target.ledger.Ledger;
import io.attain.target.ledger.ResultOrigins;
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
}
