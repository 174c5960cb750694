package io.attain.words;

/** Where the parts of the business that can be chosen are known. */
@FunctionalInterface
public interface OfferedScopes {

    /** Those of a project. */
    ScopeOptions of(long projectId);
}
