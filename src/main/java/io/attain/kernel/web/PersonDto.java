package io.attain.kernel.web;

import io.attain.kernel.Person;

/**
 * Somebody who owns, logs or manages.
 *
 * @param key Jira's user key, which a renaming does not change
 * @param name the name shown to people
 */
@Json
public record PersonDto(String key, String name) {

    /** A person as it is told. */
    public static PersonDto of(Person person) {
        return new PersonDto(person.key(), person.name());
    }
}
