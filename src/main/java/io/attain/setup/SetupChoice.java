package io.attain.setup;

/**
 * What whoever runs set-up chooses.
 *
 * @param language the language of the names that are given; what is there already keeps its name
 */
public record SetupChoice(NameLanguage language) {}
