/** Noting how targets stand. */
@NullMarked
package io.attain.attainment.standing.app;

import org.jspecify.annotations.NullMarked;
