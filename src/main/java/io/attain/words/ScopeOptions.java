package io.attain.words;

import io.attain.kernel.OptionNames;

/** The parts of the business that can be chosen in a project. */
public record ScopeOptions(OptionNames regions, OptionNames productLines, OptionNames customerTypes) {}
