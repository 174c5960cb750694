package io.attain.kernel.rules;

import io.attain.kernel.rules.RuleEffect.Moved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what other rules would do, by judging one thing after the other by both. */
public final class EffectCount {

    /** Enough for whoever wants to know who it is; many of them may not be for the asker's eyes. */
    private static final int MOST_TOLD = 200;

    private final Map<String, Integer> now = new LinkedHashMap<>();
    private final Map<String, Integer> then = new LinkedHashMap<>();
    private final List<Moved> moved = new ArrayList<>();
    private int changed;

    /** Counts by these groups, in this order. */
    public EffectCount(Collection<String> groups) {
        groups.forEach(group -> {
            now.put(group, 0);
            then.put(group, 0);
        });
    }

    /** Of issues that rules find or leave: what the one rules find, the others, or both. */
    public static RuleEffect ofFound(String found, String left, Set<Long> before, Set<Long> after) {
        Set<Long> either = new HashSet<>(before);
        either.addAll(after);
        EffectCount count = new EffectCount(List.of(found, left));
        either.forEach(id -> count.add(id, before.contains(id) ? found : left, after.contains(id) ? found : left));
        return count.effect();
    }

    /** One thing with its group by the rules that hold and by the others; null where it is in none. */
    public void add(@Nullable String judged, @Nullable String anew) {
        if (judged != null) {
            now.merge(judged, 1, Integer::sum);
        }
        if (anew != null) {
            then.merge(anew, 1, Integer::sum);
        }
        changed += Objects.equals(judged, anew) ? 0 : 1;
    }

    /** The same of an issue; the first that are judged otherwise are told. */
    public void add(long issueId, String judged, String anew) {
        add(judged, anew);
        if (!judged.equals(anew) && moved.size() < MOST_TOLD) {
            moved.add(new Moved(issueId, judged, anew));
        }
    }

    /** What was counted. */
    public RuleEffect effect() {
        return new RuleEffect(changed, now, then, List.copyOf(moved));
    }
}
