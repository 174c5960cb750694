package io.attain.target;

/** Told about targets whose owner, amount, metric or period is new, once their results are posted. */
public interface TargetWatcher {

    /** The target is stored now as given. */
    void changed(TargetNode node);
}
