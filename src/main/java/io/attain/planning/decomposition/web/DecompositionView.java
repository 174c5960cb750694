package io.attain.planning.decomposition.web;

import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.PersonDto;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.TimeSplit;
import io.attain.planning.decomposition.WaysToSplit;
import io.attain.planning.decomposition.app.DecomposingTargets;
import io.attain.targets.TargetNode;
import io.attain.targets.web.TargetAsker;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells ways to split a target, and what they would do, to whoever asks. */
@Component
public record DecompositionView(TargetAsker asker, RunAnswers runs) {

    /** All about a target and its parts. */
    DecompositionDto of(WaysToSplit ways) {
        TargetNode node = ways.target();
        UnaryOperator<TargetNode> told = asker.told();
        Function<@Nullable String, @Nullable PersonDto> people = asker.people(node.projectId());
        return new DecompositionDto(
                DecompositionDto.Target.of(told.apply(node), people.apply(node.ownerKey())),
                asker.unit(node),
                node.isRate(),
                DecompositionDto.TimePart.of(node, TimeSplit.By.MONTHS, ways.months()),
                DecompositionDto.TimePart.of(node, TimeSplit.By.WEEKS, ways.weeks()),
                node.monthWeights().in(node.period()).text(),
                asker.weightFaults(node),
                ways.offer().regions().names(),
                ways.offer().productLines().names(),
                ways.offer().customerTypes().names(),
                ways.people().stream().map(PersonDto::of).toList(),
                ways.cut(),
                ways.cuts(),
                PartDto.all(ways.parts(), told, people),
                ways.grid() == null ? null : DecompositionBody.of(ways.grid(), asker.toldScopes(node.projectId())),
                run(node));
    }

    /** A run that went well is no news. */
    private @Nullable RunDto run(TargetNode node) {
        return runs.latest(SplitTargets.subject(node.issueId()), run -> run.state() != WritingRun.State.DONE)
                .orElse(null);
    }

    /** What would be written. */
    PreviewDto of(DecomposingTargets.Preview preview) {
        return PreviewDto.of(
                preview.plan(),
                asker.unit(preview.plan().target()),
                asker.asker().told(preview.faults()),
                asker.people(preview.plan().target().projectId()),
                asker.toldScopes(preview.plan().target().projectId()));
    }
}
