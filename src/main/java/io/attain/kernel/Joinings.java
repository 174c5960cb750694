package io.attain.kernel;

import java.util.List;

/** Where it is kept which sub-tasks are being made. */
public interface Joinings {

    /** Keeps one that is about to be made. */
    Begun<Joining> begin(Joining joining);

    /** Forgets one: it is joined, or there is nothing of it. */
    void end(Begun<Joining> begun);

    /** Those of a project that were begun. */
    List<Begun<Joining>> begun(long projectId);
}
