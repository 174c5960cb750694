/** Calendar files in the form of RFC 5545 (.ics), read whole and told event by event. */
@NullMarked
package io.attain.calendar.ics;

import org.jspecify.annotations.NullMarked;
