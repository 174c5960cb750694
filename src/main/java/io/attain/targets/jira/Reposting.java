package io.attain.targets.jira;

import io.attain.kernel.jira.Telling;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts a project's results anew after its trees changed shape: once for many changes that are made together. */
@Component
public class Reposting {

    /** The projects that the changes under way on this thread will have posted anew. */
    private static final ThreadLocal<@Nullable Set<Long>> WAITING = new ThreadLocal<>();

    /** What waits until the projects are posted anew, and the targets that it is done with. */
    private static final ThreadLocal<Map<Consumer<List<TargetNode>>, List<TargetNode>>> AFTERWARDS =
            ThreadLocal.withInitial(LinkedHashMap::new);

    private final ResultPlaces places;

    public Reposting(ResultPlaces places) {
        this.places = places;
    }

    /** Whether many changes are made together on this thread: what is between them is not yet what it will be. */
    public static boolean isUnderWay() {
        return WAITING.get() != null;
    }

    /** Posts the projects' results anew: now, or at the end of {@link #together} if that is under way. */
    public void repost(Collection<Long> projectIds) {
        Set<Long> later = WAITING.get();
        if (later == null) {
            new TreeSet<>(projectIds).forEach(places::findAnew);
        } else {
            later.addAll(projectIds);
        }
    }

    /**
     * Does something that needs the new figures: now, or after the posting at the end of {@link #together}, once with all
     * targets that it was asked for.
     */
    public void afterwards(TargetNode node, Consumer<List<TargetNode>> action) {
        if (WAITING.get() == null) {
            action.accept(List.of(node));
        } else {
            AFTERWARDS.get().computeIfAbsent(action, first -> new ArrayList<>()).add(node);
        }
    }

    /**
     * Does {@code changes} and posts anew once at their end, also if they fail. What cannot be posted is logged and keeps
     * nothing from staying changed; the nightly run repairs it.
     */
    public <T> T together(Supplier<T> changes) {
        if (WAITING.get() != null) {
            return changes.get();
        }
        Set<Long> projects = new TreeSet<>();
        WAITING.set(projects);
        try {
            return changes.get();
        } finally {
            Map<Consumer<List<TargetNode>>, List<TargetNode>> afterwards = AFTERWARDS.get();
            WAITING.remove();
            AFTERWARDS.remove();
            projects.forEach(project ->
                    Telling.guarded("the changes in project " + project, this, () -> repost(Set.of(project))));
            afterwards.forEach(Consumer::accept);
        }
    }
}
