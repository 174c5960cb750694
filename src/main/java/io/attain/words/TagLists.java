package io.attain.words;

import io.attain.kernel.Wholes;

/** The problem tags of all projects. */
public interface TagLists extends Wholes<ProblemTags> {}
