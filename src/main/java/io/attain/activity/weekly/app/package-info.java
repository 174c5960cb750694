/** Puts a team's week together. */
@NullMarked
package io.attain.activity.weekly.app;

import org.jspecify.annotations.NullMarked;
