/** Changing calendars, with those who must hear of it. */
@NullMarked
package io.attain.calendar.app;

import org.jspecify.annotations.NullMarked;
