package io.attain.kernel.web;

import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesProject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What amounts in an answer are counted in.
 *
 * @param kind money, count or percent
 * @param currency ISO 4217 code, null for what is no money
 * @param digits digits behind the point that the last digits of an amount are
 */
@Json
public record UnitDto(String kind, @Nullable String currency, int digits) {

    /** The unit of a metric in a project; where the project is none of ours any more, of money without a currency. */
    public static UnitDto of(Metric metric, Optional<SalesProject> project) {
        return of(project.map(sales -> sales.unit(metric)).orElse(metric.unit()));
    }

    /** A unit. */
    public static UnitDto of(Unit unit) {
        return new UnitDto(unit.code(), unit.currency(), unit.digits());
    }
}
