package io.attain.host.sample;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;

/** Leaves a note when the plugin starts. */
public class Life implements LifecycleAware {
    private final Notes notes;

    /** Over the kept notes. */
    public Life(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void onStart() {
        notes.add(List.of("started"));
    }

    @Override
    public void onStop() {
        notes.add(List.of("stopped"));
    }
}
