/** Targets that are said in another currency than their project's. */
@NullMarked
package io.attain.planning.currency;

import org.jspecify.annotations.NullMarked;
