/** Clocks that run by the hours of a team: how long something took, and by when it must be done. Plain arithmetic. */
@NullMarked
package io.attain.calendar.clock;

import org.jspecify.annotations.NullMarked;
