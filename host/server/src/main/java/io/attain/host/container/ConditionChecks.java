package io.attain.host.container;

import com.atlassian.plugin.web.Condition;
import io.attain.host.container.descriptor.Conditions;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Declared conditions as one question about a page's context. */
record ConditionChecks(ModuleObjects objects) {

    Predicate<Map<String, Object>> check(Conditions conditions) {
        if (conditions instanceof Conditions.Single single) {
            Condition condition = objects.create(single.className(), Condition.class);
            condition.init(single.params());
            return context -> condition.shouldDisplay(context) != single.invert();
        }
        Conditions.Group group = (Conditions.Group) conditions;
        List<Predicate<Map<String, Object>>> parts =
                group.parts().stream().map(this::check).toList();
        return group.any()
                ? context -> parts.stream().anyMatch(part -> part.test(context))
                : context -> parts.stream().allMatch(part -> part.test(context));
    }
}
