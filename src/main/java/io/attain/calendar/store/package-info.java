/** Calendars in Active Objects. */
@NullMarked
package io.attain.calendar.store;

import org.jspecify.annotations.NullMarked;
