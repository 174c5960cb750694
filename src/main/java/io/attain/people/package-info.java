/** How each person stands today, over all targets. */
@NullMarked
package io.attain.people;

import org.jspecify.annotations.NullMarked;
