/** Splitting targets: what they can be split by, what that would do, and doing it. */
@NullMarked
package io.attain.planning.decomposition.app;

import org.jspecify.annotations.NullMarked;
