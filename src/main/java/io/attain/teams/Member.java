package io.attain.teams;

import io.attain.kernel.Period;

/**
 * Somebody who belongs to a team.
 *
 * @param person the user key
 * @param days on which; from the first or to the last that is known where nobody has said since or until when
 */
public record Member(String person, Period days) {}
