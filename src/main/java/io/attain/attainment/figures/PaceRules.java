package io.attain.attainment.figures;

/** Where each project's colours change. */
public interface PaceRules {

    /** The pace rule that holds in a project now. */
    PaceRule paceRule(long projectId);
}
