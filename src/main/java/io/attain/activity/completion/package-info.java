/** How much of what key actions were due in a week was done, by person and action. */
@NullMarked
package io.attain.activity.completion;

import org.jspecify.annotations.NullMarked;
