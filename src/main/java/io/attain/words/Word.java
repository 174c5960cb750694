package io.attain.words;

import io.attain.kernel.Metric;

/**
 * A metric as a project speaks of it.
 *
 * @param metric what it is
 * @param label what it is called
 * @param weekly how often a week the playbook asks for a key action; 0 if it does not, and for what is none
 * @param archived whether no new targets may measure it and logs no longer ask for it; what was counted stays
 */
public record Word(Metric metric, Label label, int weekly, boolean archived) {}
