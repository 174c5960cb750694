package io.attain.kernel.rules.app;

import io.attain.kernel.rules.ChangeableRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every set of rules that people change, whichever room brings it. A component of its own: REST warns of generic lists. */
@Component
public record ChangeableSets(List<ChangeableRules<?>> sets) {

    /** Each of them, in no order. */
    public Stream<ChangeableRules<?>> each() {
        return sets.stream();
    }

    /** The set of a code, such as {@code target-rules}. */
    public Optional<ChangeableRules<?>> of(String code) {
        return each().filter(each -> each.set().code().equals(code)).findFirst();
    }
}
