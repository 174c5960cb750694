/** Coaching sessions, read from their issues. */
@NullMarked
package io.attain.coaching.jira;

import org.jspecify.annotations.NullMarked;
