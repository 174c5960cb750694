/**
 * Coaching: one person's one skill to lift, in sessions that are planned, held and scored. {@link
 * io.attain.coaching.CoachingProgress} tells how far it has come.
 */
@NullMarked
package io.attain.coaching;

import org.jspecify.annotations.NullMarked;
