package io.attain.targets.jira;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.app.Telling;
import io.attain.kernel.jira.FollowingLater;
import io.attain.targets.Forests;
import io.attain.targets.ResultPlaces;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetWatcher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The changes of targets that are under way on this node. At the end of each batch the results that count elsewhere now are
 * moved, and whoever watches is told, once. What cannot be moved is tried again a little later; the nightly run repairs what
 * is left.
 */
@Component
public class TargetBatches {

    private record Author(long projectId, String userKey) {}

    private final Forests forests;
    private final ResultPlaces places;
    private final FollowingLater later;
    private final Telling<TargetWatcher> telling;
    private final Map<TargetBatch, Author> underWay = new ConcurrentHashMap<>();

    /** Batches over these trees. */
    public TargetBatches(Forests forests, ResultPlaces places, FollowingLater later, List<TargetWatcher> watchers) {
        this.forests = forests;
        this.places = places;
        this.later = later;
        this.telling = new Telling<>(watchers);
    }

    /** Makes many changes in a project one batch, also if they fail. What happens there meanwhile takes part. */
    public <T> T together(long projectId, ApplicationUser author, Supplier<T> changes) {
        TargetBatch batch = new TargetBatch(forests, true);
        underWay.put(batch, new Author(projectId, author.getKey()));
        try {
            return changes.get();
        } finally {
            underWay.remove(batch);
            leave(batch);
        }
    }

    /** Whether somebody is making many changes in a project: what is between them is not yet what it will be. */
    public boolean isUnderWay(long projectId, @Nullable ApplicationUser author) {
        return author != null && underWay.containsValue(new Author(projectId, author.getKey()));
    }

    /** Makes a change part of the batch that is under way in its project, or one of its own. */
    void follow(@Nullable Long projectId, Consumer<TargetBatch> change) {
        TargetBatch batch = underWay.entrySet().stream()
                .filter(open -> projectId != null && open.getValue().projectId == projectId)
                .map(Map.Entry::getKey)
                .filter(TargetBatch::enter)
                .findFirst()
                .orElseGet(() -> new TargetBatch(forests, false));
        try {
            change.accept(batch);
        } finally {
            leave(batch);
        }
    }

    private void leave(TargetBatch batch) {
        if (batch.leave()) {
            end(batch);
        }
    }

    private void end(TargetBatch batch) {
        Runnable moving = () -> places.follow(batch.change());
        if (!Telling.guarded(batch.name(), places, moving)) {
            later.again(batch.name(), moving);
        }
        List<TargetNode> changed = batch.told();
        if (!changed.isEmpty()) {
            telling.tell(name(changed), watcher -> watcher.changed(changed));
        }
    }

    private static String name(List<TargetNode> changed) {
        return "the targets " + changed.stream().map(TargetNode::key).collect(Collectors.joining(", "));
    }
}
