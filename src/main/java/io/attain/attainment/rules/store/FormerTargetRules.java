package io.attain.attainment.rules.store;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.rules.FormerVersions;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.store.NumberedRows;
import io.attain.kernel.store.Tables;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The versions of rules for targets from before there was one table for all rules. */
@Component
public record FormerTargetRules(Tables tables) implements FormerVersions {

    @Override
    public String set() {
        return TargetRuleSet.SET.code();
    }

    @Override
    public Map<Long, List<RuleVersion<RuleValues>>> all() {
        return rows().all().stream()
                .collect(Collectors.groupingBy(
                        TargetRulesRow::getProjectId,
                        Collectors.mapping(FormerTargetRules::version, Collectors.toList())));
    }

    private NumberedRows<TargetRulesRow> rows() {
        return tables.numbered(TargetRulesRow.class, "PROJECT_ID", "VERSION_NUMBER");
    }

    private static RuleVersion<RuleValues> version(TargetRulesRow row) {
        TargetRules rules = new TargetRules(
                new PaceRule(row.getOnTrack(), row.getBehind()),
                row.isBlocks(),
                row.getPercentile(),
                row.isHidesNames());
        return new RuleVersion<>(
                row.getVersionNumber(),
                RuleValues.of(TargetRuleSet.SET, rules),
                row.getChangedBy(),
                row.getChangedOn().toInstant());
    }
}
