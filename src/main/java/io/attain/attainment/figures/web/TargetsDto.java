package io.attain.attainment.figures.web;

import io.attain.kernel.web.Json;
import io.attain.targets.TargetNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roots of a project. */
@Json
public record TargetsDto(List<Target> targets) {

    /**
     * One root.
     *
     * @param end the day after the last
     * @param periodName what its fiscal period is called, as FY26 Q3; null if its days are none
     */
    @Json
    public record Target(
            String key,
            String summary,
            String metric,
            String start,
            String end,
            @Nullable String periodName,
            String status) {

        static Target of(TargetNode node) {
            return new Target(
                    node.key(),
                    node.summary(),
                    node.metric().code(),
                    node.period().start().toString(),
                    node.period().end().toString(),
                    node.years().nameOf(node.period()).orElse(null),
                    node.status());
        }
    }
}
