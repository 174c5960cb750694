package io.attain.kernel;

import java.util.stream.Stream;

/** Parts of the business that something of a project's is about. */
@FunctionalInterface
public interface ScopesInUse {

    /** Those of a project, some of them more than once. */
    Stream<Scope> of(long projectId);
}
