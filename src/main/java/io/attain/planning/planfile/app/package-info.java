/** Importing plans: what a file would do, and doing it. */
@NullMarked
package io.attain.planning.planfile.app;

import org.jspecify.annotations.NullMarked;
