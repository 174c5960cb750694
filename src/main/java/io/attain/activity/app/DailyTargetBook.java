package io.attain.activity.app;

import io.attain.activity.DailyTargets;
import io.attain.attainment.figures.WorkedDays;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What each project's people are to do each day, kept until one of its trees, or of their calendars, is another. */
@Component
public final class DailyTargetBook {

    private final Forests forests;
    private final WorkedDays days;
    private final Phases phases;
    private final Map<Long, Plan> plans = new ConcurrentHashMap<>();

    /** The daily targets that some trees make. */
    private record Plan(Forest forest, WorkedDays days, DailyTargets targets) {}

    /** The agreed targets of these trees count. */
    public DailyTargetBook(Forests forests, WorkedDays days, Phases phases) {
        this.forests = forests;
        this.days = days;
        this.phases = phases;
    }

    /** The daily targets of a project's people. */
    public DailyTargets of(long projectId) {
        Forest forest = forests.of(projectId);
        WorkedDays now = days.now(forest.projects());
        Plan known = plans.get(projectId);
        if (known == null || !known.forest.equals(forest) || !known.days.equals(now)) {
            known = new Plan(forest, now, new DailyTargets(forest.nodes(), now, phases::isAgreed));
            plans.put(projectId, known);
        }
        return known.targets;
    }
}
