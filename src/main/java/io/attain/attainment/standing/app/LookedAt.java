package io.attain.attainment.standing.app;

import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.standing.MilestoneRule;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What this node of the cluster has looked at, so that nobody looks again at what has not changed. */
@Component
public final class LookedAt {

    private final Map<Tree, Look> looks = new ConcurrentHashMap<>();

    /** The rules by which a project looks. */
    record Rules(long projectId, PaceRule pace, MilestoneRule milestones) {}

    private record Tree(long projectId, long rootId) {}

    private record Look(Rules rules, SoftReference<TreeReading> reading) {}

    /** Whether neither the figures of a tree nor the rules have changed since it was looked at. */
    boolean has(Rules rules, TreeReading reading) {
        Look last = looks.get(new Tree(rules.projectId(), reading.rootId()));
        TreeReading before = last == null || !last.rules.equals(rules) ? null : last.reading.get();
        return before != null && reading.isAs(before);
    }

    /** Whether a tree was looked at by these rules last, whatever its figures were. */
    boolean isBy(Rules rules, long rootId) {
        Look last = looks.get(new Tree(rules.projectId(), rootId));
        return last != null && last.rules.equals(rules);
    }

    void add(Rules rules, TreeReading reading) {
        looks.put(new Tree(rules.projectId(), reading.rootId()), new Look(rules, new SoftReference<>(reading)));
    }
}
