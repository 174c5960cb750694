package io.attain.kernel.rules.app;

import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import io.attain.kernel.rules.RuleWatcher;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes a project's rules, a whole set at a time, and says before what that would do. */
@Component
public record ChangingRules(RuleVersions versions, Today today, List<RuleWatcher> watchers) {

    /**
     * Makes a new version; what says the same as what holds makes none. A text that is not given stays as it is.
     *
     * @param version the number of the version that the caller saw, 0 for the defaults
     * @throws Refused if the caller may not, the values are faulty, or they were changed since; then nothing changes
     */
    public <R> void change(Caller caller, RuleSet<R> set, long projectId, int version, RuleValues values)
            throws Refused {
        List<RuleVersion<R>> known = versions.of(set, projectId);
        R now = known.isEmpty() ? set.defaults() : known.get(0).rules();
        R wanted = sound(caller, set, values.or(RuleValues.texts(set, now)));
        int latest = known.isEmpty() ? 0 : known.get(0).number();
        if (latest != version) {
            throw Refused.because(Refused.Why.IN_THE_WAY, "attain.kernel.rules.conflict");
        }
        RuleVersion<R> next = new RuleVersion<>(latest + 1, wanted, caller.key(), today.now());
        if (wanted.equals(now)) {
            return;
        }
        if (!versions.append(set, projectId, next)) {
            throw Refused.because(Refused.Why.IN_THE_WAY, "attain.kernel.rules.conflict");
        }
        new Telling<>(watchers).tell(set.code(), watcher -> watcher.rulesChanged(set, projectId));
    }

    /**
     * What other values would do today; those that are not given stay as they are.
     *
     * @throws Refused if the caller may not change them, or the values are faulty
     */
    public <R> Optional<RuleEffect> preview(Caller caller, ChangeableRules<R> rules, long projectId, RuleValues values)
            throws Refused {
        RuleSet<R> set = rules.set();
        R now = versions.now(set, projectId);
        R then = sound(caller, set, values.or(RuleValues.of(set, now)));
        return rules.effect(projectId, caller.key(), now, then);
    }

    private static <R> R sound(Caller caller, RuleSet<R> set, RuleValues values) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Refused.Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        List<Fault> faults = set.faults(values);
        if (!faults.isEmpty()) {
            throw Refused.faulty(faults);
        }
        return set.read(values);
    }
}
