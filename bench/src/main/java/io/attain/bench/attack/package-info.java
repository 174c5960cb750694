/** The shipped jar in a host that is pressed, or killed, and what it tells afterwards. */
@NullMarked
package io.attain.bench.attack;

import org.jspecify.annotations.NullMarked;
