/** Working calendars over REST, and the page on which they are kept. */
@NullMarked
package io.attain.calendar.web;

import org.jspecify.annotations.NullMarked;
