/** Rates in Active Objects. */
@NullMarked
package io.attain.rates.store;

import org.jspecify.annotations.NullMarked;
