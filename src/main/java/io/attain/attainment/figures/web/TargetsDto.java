package io.attain.attainment.figures.web;

import io.attain.kernel.web.Json;
import io.attain.targets.TargetNode;
import java.util.List;

/** The roots of a project. */
@Json
public record TargetsDto(List<Target> targets) {

    /** One root; the end is the day after the last. */
    @Json
    public record Target(String key, String summary, String metric, String start, String end, String status) {

        static Target of(TargetNode node) {
            return new Target(
                    node.key(),
                    node.summary(),
                    node.metric().code(),
                    node.period().start().toString(),
                    node.period().end().toString(),
                    node.status());
        }
    }
}
