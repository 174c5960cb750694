package io.attain.words;

import io.attain.kernel.Wholes;

/** The stages of all projects. */
public interface StageLists extends Wholes<Stages> {}
