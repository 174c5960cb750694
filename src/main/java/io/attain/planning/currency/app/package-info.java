/** Saying a target in another currency. */
@NullMarked
package io.attain.planning.currency.app;

import org.jspecify.annotations.NullMarked;
