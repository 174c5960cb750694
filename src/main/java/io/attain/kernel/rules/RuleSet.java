package io.attain.kernel.rules;

import io.attain.kernel.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rules of a project that belong together and are changed together: what there is to say of them, once for the store, REST and
 * the page. Whoever judges by them asks {@link RuleVersions}.
 *
 * @param <R> their value
 */
public abstract class RuleSet<R> {

    private final String code;
    private final String texts;
    private final R defaults;

    /**
     * A set.
     *
     * @param code its name in REST and in the store, as {@code target-rules}: it ends so
     * @param texts what its message keys begin with, ended by a dot; below it stand {@code title}, {@code intro}, each rule's
     *     name with {@code .hint}, {@code .unit} of a number, {@code .false} and {@code .true} of a choice or {@code .1} and
     *     so on of an option, and {@code
     *     section.} with each section
     * @param defaults what holds until somebody changes it
     */
    protected RuleSet(String code, String texts, R defaults) {
        this.code = code;
        this.texts = texts;
        this.defaults = defaults;
    }

    /** Its name in REST and in the store. */
    public final String code() {
        return code;
    }

    /** What its message keys begin with. */
    public final String texts() {
        return texts;
    }

    /** What holds until somebody changes it. */
    public final R defaults() {
        return defaults;
    }

    /** Its rules, in the order in which they are shown. */
    public abstract List<Rule<R>> rules();

    /** The value of sound values for all rules. */
    public abstract R read(RuleValues values);

    /** What speaks against values that are sound each by itself; those that are not are missing. */
    protected List<Fault> conflicts(RuleValues sound) {
        return List.of();
    }

    /** All that speaks against such values; empty if nothing does. */
    public final List<Fault> faults(RuleValues values) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Object> sound = new TreeMap<>(values.all());
        for (Rule<R> rule : rules()) {
            List<Fault> found = rule.faults(values);
            faults.addAll(found);
            if (!found.isEmpty()) {
                sound.remove(rule.name());
            }
        }
        faults.addAll(conflicts(new RuleValues(sound)));
        return faults;
    }
}
