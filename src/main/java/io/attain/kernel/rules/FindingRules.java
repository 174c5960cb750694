package io.attain.kernel.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules by which issues are proposed for something: other ones tell which they would propose. */
public interface FindingRules<R> extends ChangeableRules<R> {

    /** The code of those that are proposed. */
    String PROPOSED = "proposed";

    /** The code of those that are not. */
    String LEFT = "left";

    /** What the message keys of both begin with. */
    String groupTexts();

    /** The ids of what some rules propose in a project. */
    Set<Long> proposed(long projectId, R rules);

    @Override
    default Map<String, String> groups() {
        return ChangeableRules.groups(groupTexts(), Stream.of(PROPOSED, LEFT));
    }

    /** Of those that the one or the other rules propose. */
    @Override
    default Optional<RuleEffect> effect(long projectId, String caller, R now, R then) {
        return Optional.of(EffectCount.ofFound(PROPOSED, LEFT, proposed(projectId, now), proposed(projectId, then)));
    }
}
