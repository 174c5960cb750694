/** Changing rates. */
@NullMarked
package io.attain.rates.app;

import org.jspecify.annotations.NullMarked;
