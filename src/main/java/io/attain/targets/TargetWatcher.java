package io.attain.targets;

import java.util.List;

/** Told about targets whose owner, amount, metric or period is new, once their results are posted. */
public interface TargetWatcher {

    /** The targets are stored now as given, or have changed again meanwhile. */
    void changed(List<TargetNode> nodes);
}
