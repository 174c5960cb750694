package io.attain.planning.smart.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.attainment.rules.InMemoryRuleBook;
import io.attain.kernel.Today;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.results.InMemoryFacts;
import io.attain.results.app.FactBook;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.web.SalesRest;
import io.attain.words.InMemoryVocabularies;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Targets for the same quarter, whose places are held against the rules. Texts are their keys, with arguments behind. */
final class SmartSite {

    /** What a target of 1,000.00 for the quarter has in its fields. */
    static final Map<SalesField, ?> REVENUE = Map.of(
            SalesField.METRIC,
            "Revenue",
            SalesField.TARGET_AMOUNT,
            1_000.0,
            SalesField.PERIOD_START,
            QUARTER.start(),
            SalesField.PERIOD_END,
            QUARTER.last());

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    final InMemoryVocabularies words = new InMemoryVocabularies();
    final InMemoryFacts facts = new InMemoryFacts();
    final FieldOptions options = mock();
    final TargetSite site;
    final TreeFaults faults;
    final SmartTargets smart;
    final JoiningParts joining;

    /** Whoever asks. */
    final ApplicationUser asker;

    SmartSite(Today today) {
        site = new TargetSite(PROJECT, nodes, new InMemoryTenures(), new InMemoryVersions(), today);
        site.follow(change -> {});
        asker = site.issues.person("asker");
        faults = new TreeFaults(
                site.targets,
                site.links,
                site.trees,
                nodes,
                site.phases,
                Objects.requireNonNull(site.batches),
                site.access,
                site.issues.manager);
        smart = new SmartTargets(
                site.targets,
                faults,
                site.sales.projects,
                site.sales.fields,
                options,
                new InMemoryRuleBook(),
                new FactBook(facts, List.of(), Runnable::run),
                words,
                today,
                new SalesRest().texts);
        joining = new JoiningParts(site.sales.issues, site.targets, site.links, faults, site.access, smart, site.turns);
    }

    /** A Sales Target of the quarter. */
    MutableIssue target(long id, String owner, Map<SalesField, ?> otherwise) {
        return site.issues.create(SalesIssueType.SALES_TARGET, id, PROJECT, owner, with(otherwise));
    }

    /** A share of the quarter. */
    MutableIssue share(long id, long whole, String owner, Map<SalesField, ?> otherwise) {
        return site.issues.createSubTask(SalesIssueType.TARGET_SHARE, id, whole, owner, with(otherwise));
    }

    private static Map<SalesField, Object> with(Map<SalesField, ?> otherwise) {
        Map<SalesField, Object> values = new EnumMap<>(SalesField.class);
        values.putAll(REVENUE);
        values.putAll(otherwise);
        return values;
    }
}
