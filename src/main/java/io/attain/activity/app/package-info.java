/** Keeping daily logs, and what a person's targets take each week. */
@NullMarked
package io.attain.activity.app;

import org.jspecify.annotations.NullMarked;
