package io.attain.setup;

/**
 * What whoever runs set-up chooses.
 *
 * @param language the language of the names that are given; what is there already keeps its name
 * @param own the team's own regions, product lines and customer types, in place of the standard ones
 */
public record SetupChoice(NameLanguage language, OwnOptions own) {
    /** A choice that leaves options as they are. */
    public static SetupChoice in(NameLanguage language) {
        return new SetupChoice(language, OwnOptions.UNSAID);
    }
}
