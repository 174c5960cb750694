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
        return metric.unit() == Unit.MONEY && project.isPresent()
                ? money(project.get())
                : new UnitDto(metric.unit().code(), null, metric.unit().digits());
    }

    /** The unit of a project's money. */
    public static UnitDto money(SalesProject project) {
        return new UnitDto(Unit.MONEY.code(), project.currency(), project.digits());
    }
}
