package io.attain.targets;

/** Where the results of a project count. */
public interface ResultPlaces {

    /** Puts every result of a project on the nodes that it counts for in the trees as they are now. */
    void findAnew(long projectId);
}
