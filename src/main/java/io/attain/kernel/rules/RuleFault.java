package io.attain.kernel.rules;

import java.util.List;

/** What is wrong with a rule, by its name, and the message that says so. */
public record RuleFault(String rule, String messageKey, List<Integer> arguments) {}
